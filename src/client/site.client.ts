/** What every page loads after it is shown; each part improves a page that is whole without it. */
import './share/share-menu.client.ts';
import './offline/keep.client.ts';
