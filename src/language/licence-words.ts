/** What stands around the licences, which are in English; one text for all languages. */
export const licenceWords = {
  intro: [
    'Giấy phép của những gì trang này gửi tới người đọc. Phần không nêu tên bên dưới là của chính trang.',
    'The licences of what this site sends to its readers. What is not named below is the site’s own.',
  ].join('\n'),
  of: (name: string, version: string): string =>
    `${name} ${version}: the letters that the site uses, cut from its typeface and named by the site’s style sheet alone.`,
};
