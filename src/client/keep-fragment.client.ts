/** Leads on to the page’s link at once, to the same place on it; the page’s own refresh would lose that. */
const link = document.querySelector('a');
if (link) location.replace(link.href + location.hash);
