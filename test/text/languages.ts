/** Letters with diacritics, and other letters beyond a-z, of the European languages in Latin script. */
export const LETTERS: Readonly<Record<string, string>> = {
  Albanian: 'ËÇëç',
  Basque: 'ÑÇÜñçü',
  Breton: 'ÂÊÎÔÛÙÑÜâêîôûùñü',
  Catalan: 'ÀÇÈÉÍÏÒÓÚÜàçèéíïòóúü·',
  Croatian: 'ČĆĐŠŽčćđšž',
  Czech: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž',
  Danish: 'ÆØÅÉÁæøåéá',
  Dutch: 'ÁÄÈÉÊËÍÏÓÖÚÜĲáäèéêëíïóöúüĳ',
  English: 'ÆŒÉÈÏÔÑæœéèïôñ',
  Esperanto: 'ĈĜĤĴŜŬĉĝĥĵŝŭ',
  Estonian: 'ÄÕÖÜŠŽäõöüšž',
  Faroese: 'ÁÐÍÓÚÝÆØáðíóúýæø',
  Finnish: 'ÄÖÅŠŽäöåšž',
  French: 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ',
  Frisian: 'ÂÊÎÔÛÚâêîôûú',
  Galician: 'ÁÉÍÑÓÚÜáéíñóúü',
  German: 'ÄÖÜẞäöüß',
  Greenlandic: 'ÆØÅÂÊÎÔÛÁÍÚÃĨŨæøåâêîôûáíúãĩũĸ',
  Hungarian: 'ÁÉÍÓÖŐÚÜŰáéíóöőúüű',
  Icelandic: 'ÁÐÉÍÓÚÝÞÆÖáðéíóúýþæö',
  Irish: 'ÁÉÍÓÚáéíóú',
  Italian: 'ÀÈÉÌÍÎÒÓÙÚàèéìíîòóùú',
  Latvian: 'ĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūž',
  Lithuanian: 'ĄČĘĖĮŠŲŪŽąčęėįšųūž',
  Luxembourgish: 'ÄËÉäëé',
  Maltese: 'ĊĠĦŻÀÈÌÒÙċġħżàèìòù',
  Norwegian: 'ÆØÅÉÈÊÓÒÔæøåéèêóòô',
  Occitan: 'ÀÁÇÈÉÍÏÒÓÚÜàáçèéíïòóúü',
  Polish: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
  Portuguese: 'ÀÁÂÃÇÉÊÍÓÔÕÚÜàáâãçéêíóôõúü',
  Romanian: 'ĂÂÎȘȚŞŢăâîșțşţ',
  Romansh: 'ÀÈÉÌÒÙàèéìòù',
  'Northern Sami': 'ÁČĐŊŠŦŽáčđŋšŧž',
  'Scottish Gaelic': 'ÀÈÉÌÒÓÙàèéìòóù',
  Slovak: 'ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽáäčďéíĺľňóôŕšťúýž',
  Slovene: 'ČŠŽčšž',
  Sorbian: 'ČĆĚŁŃÓŘŔŠŚŽŹčćěłńóřŕšśžź',
  Spanish: 'ÁÉÍÑÓÚÜáéíñóúü¿¡ªº',
  Swedish: 'ÅÄÖÉÜåäöéü',
  Turkish: 'ÇĞİÖŞÜÂÎÛçğıöşüâîû',
  Azerbaijani: 'ÇƏĞİÖŞÜçəğıöşü',
  Welsh: 'ÂÊÎÔÛŴŶÁÉÍÓÚẂÝÀÈÌÒÙẀỲÄËÏÖÜẄŸâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ',
};

/** Vietnamese is not European, but its letters are Latin and the fonts have them. */
export const VIETNAMESE =
  'ĂÂĐÊÔƠƯăâđêôơưẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/** Punctuation and signs that labels use. */
export const SIGNS = '→←↔↑↓≥≤×·•…–—“”‘’„«»‹›€£¥©®™°±µμ✓÷≠≈∞√§¶†‡−½¼¾¹²³';
