/** What every page loads after it is shown; each part improves a page that is whole without it. */
import './offline/keep.client.ts';
import './open-note.client.ts';
import { offerSharing } from './share/share-menu.client.ts';
import { loadWords } from './load-words.client.ts';
import { whenShown } from './when-loaded.client.ts';

whenShown(() => void loadWords().then(({ share }) => offerSharing(share)));
