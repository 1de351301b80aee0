// The slider says where the picture before ends and the one after begins; the pictures themselves can be dragged too.
for (const article of document.querySelectorAll('article')) {
  /** @type {HTMLInputElement | null} */
  const slider = article.querySelector('.slider');
  /** @type {HTMLElement | null} */
  const stage = article.querySelector('.stage');
  if (slider !== null && stage !== null) join(slider, stage);
}

/**
 * @param {HTMLInputElement} slider
 * @param {HTMLElement} stage
 */
function join(slider, stage) {
  const show = () => stage.style.setProperty('--at', `${slider.value}%`);
  /** @param {PointerEvent} event */
  const follow = (event) => {
    if (event.buttons === 0 || !slider.checkVisibility()) return;
    const { left, width } = stage.getBoundingClientRect();
    slider.value = String(((event.clientX - left) / width) * 100);
    show();
  };
  slider.addEventListener('input', show);
  stage.addEventListener('pointerdown', follow);
  stage.addEventListener('pointermove', follow);
  stage.addEventListener('dragstart', (event) => event.preventDefault());
}
