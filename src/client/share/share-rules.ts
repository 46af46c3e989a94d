/** The rules of the menu, which come with the script that makes it. */
export const shareRules: readonly string[] = [
  '.share-button{font:700 var(--small)/1.3 var(--text);padding:.8em .4em;margin:-.8em 0 -.8em .3em;position:relative;z-index:1}',
  '.share-menu{inline-size:min(20rem,100vw - 2rem);padding:var(--s3);border:var(--line);background:var(--paper);color:var(--ink);font-size:var(--small);line-height:1.4;margin:.4rem 0;position:fixed;z-index:2;inset:auto 1rem 1rem}',
  '.share-menu p{font-weight:700;margin-block-end:.35rem}',
  '.share-menu>a,.share-menu>button{display:flex;align-items:center;inline-size:100%;box-sizing:border-box;min-block-size:44px;border-block-start:1px solid var(--hair)}',
  '.share-menu output{display:block;overflow-wrap:anywhere;font-weight:700}',
  '.share-menu output:not(:empty){padding-block:.5rem}',
  '@supports (position-area:block-end){@media (min-width:48rem){.share-menu{inset:auto;position-anchor:--sharing;position-area:block-end span-inline-end;position-try-fallbacks:flip-inline,flip-block,flip-block flip-inline}}}',
  '@media print{.share-button,.share-menu{display:none}}',
];
