// The slider says where the picture before ends and the one after begins; the pictures themselves can be dragged too.
for (const slider of document.querySelectorAll('.slider')) {
  const stage = slider.parentElement.querySelector('.stage');
  const show = () => stage.style.setProperty('--at', `${slider.value}%`);
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
