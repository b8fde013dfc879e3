/* Cases: writing and reviewing a text. Every step works without this file; with it one passage is
   decided at a time and the text follows. Nothing is kept in any storage of the browser: the text is
   in the page, and goes with it. */
(() => {
  'use strict';
  const doc = document;
  const um = (s, e = doc) => e.querySelector(s);
  const todos = (s, e = doc) => [...e.querySelectorAll(s)];
  const form = um('form[data-sem-copia]');
  if (!form) return;

  /* leaving asks first, for there is no other copy; the other language takes the text along ---- */
  let vai = false, mexeu = form.id === 'rever';
  form.addEventListener('input', () => { mexeu = true; });
  form.addEventListener('submit', () => { vai = true; });
  addEventListener('pageshow', e => { if (e.persisted) vai = false; });
  addEventListener('beforeunload', e => { if (mexeu && !vai) e.preventDefault(); });
  doc.addEventListener('click', e => {
    const l = e.target.closest?.('.rodape a[hreflang]');
    if (!l || !mexeu || e.ctrlKey || e.metaKey || e.shiftKey) return;
    e.preventDefault();
    vai = true;
    form.action = l.href;
    form.submit();
  });

  const painel = um('#decisao'), passagens = todos('.passagem', form);
  const texto = um('[data-texto=rever]', form), fim = um('section[data-texto=final]', form);
  if (!painel) return;
  const d = form.dataset;

  let vivoT;
  const dizer = frase => {
    const vivo = um('#vivo');
    vivo.textContent = '';
    clearTimeout(vivoT);
    vivoT = setTimeout(() => { vivo.textContent = frase; }, 80);
  };
  const com = (molde, valores) => molde.replace(/\{(\w+)\}/g, (_, n) => valores[n]);

  /* one view at a time --------------------------------------------------------------------- */
  const folha = texto.closest('.folha-texto'), voz = um('.voz', fim);
  voz.dataset.final = '';
  fim.hidden = true;
  folha.insertBefore(voz, texto.nextSibling);
  voz.hidden = true;
  const vistas = um('.vistas', form);
  vistas.hidden = false;
  vistas.addEventListener('click', e => {
    const b = e.target.closest('button');
    if (!b) return;
    const final = b.dataset.vista === 'final';
    texto.hidden = final;
    voz.hidden = !final;
    for (const outro of todos('button', vistas)) outro.setAttribute('aria-pressed', outro === b);
  });

  /* what was decided, read from the form ---------------------------------------------------- */
  const escolha = p => um('input[type=radio]:checked', p);
  const decidida = p => {
    const r = escolha(p);
    return !!r && (r.value !== 'outro' || !!um('.proprio', p).value.trim());
  };
  const fica = (p, o) => escolha(p)?.value === 'manter' || todos('input[name$=".fora"]:checked', p).some(c => c.value === o);
  const emVez = (p, a) => {
    const r = escolha(p);
    if (!r || r.value === 'proposta' || !decidida(p)) return a.dataset.proposta;
    return r.value === 'outro' ? um('.proprio', p).value.trim() : r.dataset.texto;
  };
  const estado = (p, o) => !decidida(p) ? 'por' : fica(p, o) ? 'fica' : 'troca';
  const faltam = () => passagens.filter(p => !decidida(p)).length;

  const pintar = p => {
    for (const a of todos(`.pass[data-p="${p.dataset.p}"]`, texto)) {
      const e = estado(p, a.dataset.o), dito = e === 'troca' ? emVez(p, a) : a.dataset.antes;
      a.className = 'pass ' + e;
      um('span', a).textContent = dito;
      um('sup .so-leitor', a).textContent = ', ' + d[e];
      for (const f of todos(`[data-fp="${p.dataset.p}"][data-fo="${a.dataset.o}"]`, voz)) {
        f.className = 'pass ' + e;
        f.textContent = e === 'fica' ? a.dataset.antes : emVez(p, a);
      }
    }
  };
  const contar = () => {
    const total = passagens.length, falta = faltam(), barra = um('#andamento');
    barra.value = total ? total - falta : 1;
    um('label[for=andamento]').textContent = com(d.andamento, { n: total - falta, total });
    um('[data-seguir]', form).classList.toggle('bot-1', !falta);
    um('[data-acao=s]', form)?.classList.toggle('bot-1', !!falta);
    const tudo = um('.tudo', painel);
    if (tudo) { tudo.hidden = falta < 2; tudo.textContent = com(d.substituirTudo, { n: falta }); }
  };
  const nomearAto = () => {                      /* the button says what it will do */
    const r = escolha(atual), primeira = um(`a.pass[data-p="${atual.dataset.p}"]`, texto);
    const por = !r || r.value === 'manter' ? primeira.dataset.proposta : emVez(atual, primeira);
    um('[data-acao=s]', painel).textContent = por.length > 26 || innerWidth < 768 ? d.porAlgo : com(d.porIsto, { texto: por });
    um('[data-acao=n]', painel).setAttribute('aria-pressed', r?.value === 'manter');
    um('[data-fica-texto]', painel).textContent = r?.value === 'manter' ? d.fica : por;
  };
  const rever = p => { pintar(p); contar(); nomearAto(); };

  /* one passage at a time ---------------------------------------------------------------------- */
  let atual = null;
  const titulo = um('#t-dec');
  const mudar = um('[data-mudar]', painel);
  const abrir = sim => { painel.classList.toggle('aberta', sim); mudar.setAttribute('aria-expanded', sim); };
  const mostrar = (p, foco) => {
    if (!p) return;
    atual = p;
    for (const outra of passagens) outra.hidden = outra !== p;
    titulo.textContent = com(d.passagem, { n: passagens.indexOf(p) + 1, total: passagens.length });
    for (const e of todos('[data-acao=n],[data-tecla=n]', painel)) e.hidden = !p.dataset.fica;
    abrir(false);
    nomearAto();
    for (const a of todos('a.pass', texto)) {
      const esta = a.dataset.p === p.dataset.p;
      a.tabIndex = esta ? 0 : -1;               /* Tab goes from the text to the decision in one step */
      if (esta) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    }
    if (foco) {
      painel.classList.add('presa');             /* on a phone, at the foot of the screen from now on */
      um('.original', p).tabIndex = -1;
      um('.original', p).focus({ preventScroll: true });
      const a = um('a.pass[aria-current]', texto), r = a?.getBoundingClientRect();
      if (r && (r.top < 80 || r.bottom > innerHeight - (innerWidth < 768 ? painel.offsetHeight + 90 : 40))) a.scrollIntoView({ block: 'center' });
    }
  };
  const mover = passo => {
    const n = passagens.indexOf(atual) + passo;
    if (passagens[n]) mostrar(passagens[n], true);
  };
  const seguinte = () => {
    const n = passagens.indexOf(atual);
    const p = [...passagens.slice(n + 1), ...passagens.slice(0, n)].find(q => !decidida(q));
    const dito = d[estado(atual, '')];
    if (p) { mostrar(p, true); dizer(com(d.dito, { estado: dito, n: faltam() })); }
    else { um('[data-seguir]', form).focus(); dizer(d.tudo); }
  };
  const decidir = manter => {
    if (!atual) return;
    const r = escolha(atual);
    if (manter) {
      if (!atual.dataset.fica) { dizer(d.naoFica); return; }
      um('input[value=manter]', atual).checked = true;
    } else if (!r || r.value === 'manter') um('input[value=proposta]', atual).checked = true;
    else if (!decidida(atual)) { abrir(true); um('.proprio', atual).focus(); return; }
    rever(atual);
    seguinte();
  };

  if (passagens.length) {
    painel.classList.add('uma');
    for (const e of todos('.setas,.acoes-d,.atalhos,.fica-linha', painel)) e.hidden = false;
    for (const p of passagens) {
      p.dataset.so = '';
      const manter = um('.manter', p);
      if (manter) manter.classList.add('so-leitor');
      p.addEventListener('input', e => {
        if (e.target.matches('.proprio') && e.target.value) um('input[value=outro]', p).checked = true;
        rever(p);
      });
    }
    mostrar(passagens.find(p => p.dataset.atual) || passagens[0], !!painel.dataset.marcada);
    painel.addEventListener('click', e => {
      const b = e.target.closest('button');
      if (b === mudar) abrir(!painel.classList.contains('aberta'));
      else if (b?.dataset.ir) mover(+b.dataset.ir);
      else if (b?.dataset.acao) decidir(b.dataset.acao === 'n');
    });
  }
  doc.addEventListener('click', e => {           /* from the text, and from what is in the way */
    const a = e.target.closest?.('a[href^="#p-"]'), p = a && doc.getElementById(a.hash.slice(1));
    if (!p) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    mostrar(p, true);
  }, true);

  /* keys, inside the workbench and while nothing has the focus; one button turns them off ------------------------------------ */
  const alterna = um('[data-atalhos-alternar]', form), guarda = um('input[name=atalhos]', form);
  const ligados = () => guarda.value !== 'nao';
  const nomear = () => { if (alterna) alterna.textContent = ligados() ? d.desligar : d.ligar; };
  alterna?.addEventListener('click', () => {
    guarda.value = ligados() ? 'nao' : 'sim';
    nomear();
    dizer(ligados() ? d.ligados : d.desligados);
  });
  nomear();
  doc.addEventListener('keydown', e => {
    if (!form.contains(e.target) && e.target !== doc.body && e.target.id !== 'conteudo') return;
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || !ligados() || !passagens.length) return;
    const t = e.target;
    if (t.matches('input:not([type=radio],[type=checkbox]),textarea,select')) return;
    const tecla = e.key.toLowerCase();
    if (tecla === 's') { e.preventDefault(); decidir(false); }
    else if (tecla === 'n') { e.preventDefault(); decidir(true); }
    else if ((tecla === 'arrowleft' || tecla === 'arrowright') && t.type !== 'radio') { e.preventDefault(); mover(tecla === 'arrowleft' ? -1 : 1); }
  });

  /* marking what is selected ------------------------------------------------------------------------ */
  const assinalar = um('[data-assinalar]', form), campo = um('#marca-nova');
  const letra = /[\p{L}\p{N}\p{M}]/u;
  const inteiras = r => {                        /* half a word is never marked */
    const a = r.startContainer, b = r.endContainer;
    if (a.nodeType === 3) { let n = r.startOffset; while (n > 0 && letra.test(a.data[n] || '') && letra.test(a.data[n - 1])) n--; r.setStart(a, n); }
    if (b.nodeType === 3) { let n = r.endOffset; while (n > 0 && n < b.length && letra.test(b.data[n - 1]) && letra.test(b.data[n])) n++; r.setEnd(b, n); }
    return r;
  };
  assinalar.hidden = false;
  assinalar.addEventListener('mousedown', e => e.preventDefault());
  assinalar.addEventListener('click', () => {
    const s = getSelection();
    const dentro = s.rangeCount && !s.isCollapsed && texto.contains(s.getRangeAt(0).commonAncestorContainer);
    let dito = '';
    if (dentro) {
      const copia = inteiras(s.getRangeAt(0).cloneRange()).cloneContents();
      for (const a of todos('a.pass', copia)) a.textContent = a.dataset.antes;
      for (const e of todos('sup,h3', copia)) e.remove();
      dito = copia.textContent.replace(/\s+/g, ' ').trim();
    }
    if (dito.length < 2 || dito.length > 200) { dizer(d.seleciona); campo.focus(); return; }
    campo.value = dito;
    form.requestSubmit();
  });
})();
