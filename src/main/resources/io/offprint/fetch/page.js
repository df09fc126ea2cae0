// What a reader sees of the page, as markup: drawings become pictures, custom elements what they show.
(() => {
  const SHOWN = 100; // pixels; what is smaller is a pattern or a button

  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width < SHOWN || canvas.height < SHOWN) continue;
    try {
      const picture = document.createElement('img');
      picture.src = canvas.toDataURL('image/png');
      picture.alt = canvas.getAttribute('aria-label') || canvas.textContent.trim();
      canvas.replaceWith(picture);
    } catch (tainted) {
      // Drawn with another site's pictures, which the browser does not hand out.
    }
  }

  for (const picture of document.querySelectorAll('img[src^="blob:"]')) {
    try {
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      picture.src = canvas.toDataURL('image/png');
    } catch (broken) {
      picture.remove();
    }
  }

  const loaded = [...document.images]
    .filter((picture) => picture.complete && picture.naturalWidth > 0)
    .map((picture) => picture.currentSrc)
    .filter((address) => address.startsWith('http'));

  const flatten = (node) => {
    const copy = node.cloneNode(false);
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length
        ? node.assignedNodes()
        : node.localName === 'template'
          ? []
          : node.childNodes;
    for (const child of children) copy.appendChild(flatten(child));
    return copy;
  };
  const components = [...document.querySelectorAll('*')].some((element) => element.shadowRoot);
  const root = components ? flatten(document.documentElement) : document.documentElement;

  return {
    address: location.href,
    html: '<!DOCTYPE html>\n' + root.outerHTML,
    pictures: [...new Set(loaded)],
  };
})();
