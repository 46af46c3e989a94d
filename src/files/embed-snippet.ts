import { escapeText } from '../drawing/svg.ts';

const firstHeight = 800;

/**
 * The HTML that shows an embed on another page. Its script gives the frame the height that the embed
 * tells of.
 * @param address whole address of the embed.
 */
export function writeSnippet(address: string, title: string): string {
  return `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="${firstHeight}" style="border: 0" loading="lazy"></iframe>
<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'news-explainer:height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height;
  }
});
</script>`;
}
