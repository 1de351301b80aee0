/** How alternative texts begin that say what every screen reader says itself, as patterns in small letters. */
export const ALT_OPENINGS = {
  en: [
    '(?:this (?:is )?)?(?:an? |the )?(?:drawing|graphic|image|photo|picture|screenshot|visual)(?: that)? (?:depicting|of|showing|shows|with)',
  ],
  es: [
    '(?:esta es )?(?:una? |la |el |esta )?(?:captura|dibujo|foto|fotografía|gráfico|ilustración|imagen)(?: de pantalla)? (?:con|de|mostrando|muestra|que muestra|que representa)',
    '(?:una? |la |el |esta )?(?:captura|dibujo|foto|fotografía|gráfico|ilustración|imagen)(?: de pantalla)? d(?=el )',
  ],
};
