import { z } from 'zod';
import { recordRefusals } from '../src/language/mistakes-published.ts';
import { refusal } from './plain-error.ts';

/** A day as typed, ISO 8601. */
export const dayOf = (typed: string): string => {
  if (z.iso.date().safeParse(typed).success) return typed;
  throw refusal(recordRefusals.noDay(typed));
};

export const today = (): string => new Date().toISOString().slice(0, 10);
