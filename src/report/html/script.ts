/**
 * What the page can do beyond being read: filter the findings, and open every fold before printing. Without it
 * the page is whole. A constant with nothing of the documents in it, so that the page can name its hash.
 */
export const SCRIPT = `
(function () {
  var form = document.getElementById('filter');
  if (form) {
    var cards = Array.prototype.slice.call(document.querySelectorAll('article.card'));
    var output = form.querySelector('output');
    var value = function (name) { return form.elements[name].value; };
    var apply = function () {
      var words = value('search').toLocaleLowerCase().split(/\\s+/).filter(Boolean);
      var count = 0;
      cards.forEach(function (card) {
        var text = card.textContent.toLocaleLowerCase();
        var fits = (!value('type') || card.dataset.type === value('type')) &&
          (!value('severity') || card.dataset.severity === value('severity')) &&
          (!value('document') || card.dataset.documents.split(' ').indexOf(value('document')) >= 0) &&
          words.every(function (word) { return text.indexOf(word) >= 0; });
        card.hidden = !fits;
        if (fits) count += 1;
      });
      document.querySelectorAll('.group').forEach(function (group) {
        group.hidden = group.querySelector('article.card') !== null && group.querySelector('article.card:not([hidden])') === null;
      });
      output.textContent = count + ' ' + output.dataset.label;
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    window.addEventListener('hashchange', function () {
      var target = document.getElementById(location.hash.slice(1));
      if (target && target.hidden) { form.reset(); apply(); target.scrollIntoView(); }
    });
    apply();
  }
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not(.evidence)').forEach(function (fold) { fold.open = true; });
  });
})();
`;
