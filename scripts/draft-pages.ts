import type { AstroIntegration } from 'astro';

/** Answers /drafts/<report>/ while `npm run dev` runs, from what `npm run draft` kept; no build has anything of it. */
export const draftPages = (folder: string): AstroIntegration => ({
  name: 'draft-pages',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      // Loaded only here: a build needs nothing of it.
      const { answerDrafts } = await import('./draft-answers.ts');
      server.middlewares.use(answerDrafts(folder));
    },
  },
});
