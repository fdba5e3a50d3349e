/** Seconds between two lines: often enough to see that it goes on. */
const every = 10;

/**
 * Says from time to time how far a long build is, as a line on standard error: "312 of 1,000 reports, 2 min 5 s, about
 * 4 min 30 s to go". Each part tells its share, from 0 to 1, of its number of `reports`; `now` in milliseconds.
 */
export const progressLines = (
  all: number,
  { now = () => performance.now(), say = (line: string) => console.error(line) } = {},
): ((reports: number) => (share: number) => void) => {
  const begun = now();
  let said = begun;
  const done: number[] = [];
  return (reports) => {
    const part = done.push(0) - 1;
    return (share) => {
      done[part] = share * reports;
      const sum = done.reduce((total, each) => total + each, 0);
      if (now() - said < every * 1000 || sum < 1) return;
      said = now();
      const taken = (said - begun) / 1000;
      const rest = (taken * (all - sum)) / sum;
      say(`${number(sum)} of ${number(all)} reports, ${time(taken)}, about ${time(rest)} to go`);
    };
  };
};

const number = (value: number): string => Math.floor(value).toLocaleString('en');

const time = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
