/** Tells the page around an embed how high its content is: at first, and whenever that changes. */
const tellHeight = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'news-explainer:height', height, page: location.pathname }, '*');
};

new ResizeObserver(tellHeight).observe(document.documentElement);
