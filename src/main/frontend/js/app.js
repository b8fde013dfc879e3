/* Malha: progressive touches only. Every page reads and works without this file.
   Deferred classic script, ES2022, no eval, no inline style, nothing kept in browser storage. */
(() => {
  'use strict';
  const doc = document, raiz = doc.documentElement;
  const um = (s, e = doc) => e.querySelector(s);
  const todos = (s, e = doc) => [...e.querySelectorAll(s)];
  const ouvir = (nome, f, o) => doc.addEventListener(nome, f, o);

  /* one polite live region for everything that is only said */
  let vivoT;
  const dizer = texto => {
    const vivo = um('#vivo');
    if (!vivo || !texto) return;
    vivo.textContent = '';
    clearTimeout(vivoT);
    vivoT = setTimeout(() => { vivo.textContent = texto; }, 60);
  };

  /* (a) theme ---------------------------------------------------------------- */
  const sistema = matchMedia('(prefers-color-scheme:dark)');
  const escuro = () => raiz.dataset.tema ? raiz.dataset.tema === 'escuro' : sistema.matches;
  const nomearTema = () => todos('[data-tema-alternar]').forEach(b => {
    const alvo = escuro() ? 'claro' : 'escuro';
    const rotulo = alvo === 'claro' ? b.dataset.rotuloClaro : b.dataset.rotuloEscuro;
    if (rotulo) b.setAttribute('aria-label', rotulo);
    if (b.name === 'tema') b.value = alvo;
  });
  const mudarTema = () => {
    const tema = escuro() ? 'claro' : 'escuro';
    raiz.dataset.tema = tema;
    doc.cookie = `tema=${tema}; Path=/; SameSite=Lax; Max-Age=31536000`;
    nomearTema();
  };
  sistema.addEventListener('change', nomearTema);

  /* (b) keys ------------------------------------------------------------------- */
  const atalhos = () => doc.body.dataset.atalhos !== 'nao';
  const escreve = e => e.isContentEditable || (/^(input|textarea|select)$/i.test(e.tagName) && !/^(checkbox|radio|button|submit)$/.test(e.type));
  const visivel = e => !!e && e.checkVisibility({ visibilityProperty: true });
  const focar = e => {
    if (!e) return;
    e.focus({ preventScroll: true });
    if (doc.activeElement !== e) { e.tabIndex = -1; e.focus({ preventScroll: true }); }
    e.scrollIntoView({ block: 'nearest' });
  };
  const fechar = d => { d.open = false; focar(um('summary', d)); };
  const largo = matchMedia('(min-width:64em)');

  const noFio = tecla => {                       /* (g) j/k, only while focus is inside the thread */
    const fio = doc.activeElement?.closest('.fio');
    if (!fio) return false;
    const posts = todos('.post', fio).filter(visivel);
    const atual = doc.activeElement.closest('.post');
    let n = posts.indexOf(atual);
    if (n < 0) n = tecla === 'j' ? -1 : posts.findIndex(p => doc.activeElement.compareDocumentPosition(p) & 4);
    const p = posts[n + (tecla === 'j' ? 1 : -1)];
    if (p) { p.tabIndex = -1; p.focus({ preventScroll: true }); p.scrollIntoView({ block: 'start' }); }
    return true;
  };

  const marcas = { b: 'bold', i: 'italic', k: 'link' };
  ouvir('keydown', e => {
    if (e.defaultPrevented || e.isComposing) return;
    const t = e.target, tecla = e.key;
    if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && marcas[tecla] && t.localName === 'textarea' && t.id) {
      const botao = um(`markdown-toolbar:defined[for="${CSS.escape(t.id)}"] [data-md-button="${marcas[tecla]}"]`);
      if (botao) { e.preventDefault(); botao.click(); }
      return;
    }
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (tecla === 'Escape') {
      if (um('dialog[open]')) return;
      const aberto = todos('details.menu[open],details.folha[open]').filter(d => !(d.matches('.folha') && largo.matches)).at(-1);
      if (aberto) { e.preventDefault(); fechar(aberto); }
      return;
    }
    if (!atalhos() || escreve(t) || um('dialog[open]')) return;
    if (tecla === '/') {
      const campo = todos('input[type=search]').find(visivel);
      if (campo) { e.preventDefault(); campo.focus(); campo.select(); }
    } else if ((tecla === 'j' || tecla === 'k') && noFio(tecla)) e.preventDefault();
  });

  /* (k) the filter sheet stays open on wide screens */
  const folhas = () => todos('details.folha').forEach(d => { d.open = largo.matches; });
  largo.addEventListener('change', folhas);

  /* (f) Markdown toolbar: fetched only where there is one ----------------------- */
  const barras = () => {
    const novas = todos('markdown-toolbar[data-modulo]');
    if (!novas.length) return;
    import(novas[0].dataset.modulo).then(() => novas.forEach(b => {
      b.removeAttribute('data-modulo');
      b.removeAttribute('tabindex');             /* the buttons rove; the bar itself is no stop */
      todos('[data-md-button]', b).forEach((bt, n) => { bt.tabIndex = n ? -1 : 0; });
    })).catch(() => {});                          /* no toolbar, the field still works */
  };

  /* (i) counters: seen always, said only near the limit ------------------------- */
  let contT;
  const contar = (campo, diz) => {
    const p = doc.getElementById(campo.dataset.contador || `${campo.id}-contador`);
    const max = +campo.dataset.max;
    if (!p || !max) return;
    const resta = max - campo.value.length;
    const molde = resta < 0 ? p.dataset.excesso : p.dataset.texto;
    p.textContent = (molde || '{n}').replace('{n}', Math.abs(resta).toLocaleString(raiz.lang || 'pt-PT'));
    p.classList.toggle('passou', resta < 0);
    if (diz && resta <= Math.max(20, max * .1)) { clearTimeout(contT); contT = setTimeout(() => dizer(p.textContent), 1200); }
  };

  /* (d) drafts: kept on the server, never in the browser ------------------------- */
  const rascunhos = new Map();                   /* form -> state */
  const corpo = form => {
    const p = new URLSearchParams();
    for (const [k, v] of new FormData(form)) if (typeof v === 'string' && um(`[name="${CSS.escape(k)}"]`, form)?.type !== 'password') p.append(k, v);
    return p.toString();
  };
  const limpo = r => r.texto === corpo(r.form);
  const guardar = async (r, despedida) => {
    if (r.parado || !r.form.isConnected || (r.aGuardar && !despedida)) return;
    const texto = corpo(r.form);
    if (texto === r.texto) return;
    const estado = um('[data-estado-rascunho]', r.form);
    r.aGuardar = new AbortController();
    const meu = r.aGuardar;
    try {
      const resp = await fetch(r.form.dataset.rascunho, {
        method: 'PUT', body: texto, redirect: 'manual', signal: meu.signal,
        keepalive: despedida && texto.length < 60000,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', Accept: 'text/plain' }
      });
      if (!resp.ok) throw new Error(resp.status);
      const frase = resp.status === 204 ? '' : (await resp.text()).trim();
      r.texto = texto; r.falhou = false;
      if (estado) { estado.classList.remove('erro'); if (frase && frase.length < 300 && !frase.startsWith('<')) estado.textContent = frase; }
    } catch (erro) {
      if (erro.name === 'AbortError') return;
      const msg = estado?.dataset.falhou;
      if (!r.falhou) dizer(msg);
      r.falhou = true;
      if (estado && msg) { estado.textContent = msg; estado.classList.add('erro'); }
    } finally { if (r.aGuardar === meu) r.aGuardar = null; }
  };
  const seguirRascunhos = () => {
    for (const [form] of rascunhos) if (!form.isConnected) rascunhos.delete(form);
    for (const form of todos('form[data-rascunho]')) if (!rascunhos.has(form)) {
      const r = { form, texto: corpo(form), aGuardar: null, falhou: false, parado: false };
      rascunhos.set(form, r);
      form.addEventListener('focusout', () => guardar(r));
    }
  };
  const guardarTodos = despedida => rascunhos.forEach(r => guardar(r, despedida));
  setInterval(() => guardarTodos(false), 10000);
  ouvir('visibilitychange', () => { if (doc.visibilityState === 'hidden') guardarTodos(true); });
  addEventListener('pagehide', () => guardarTodos(true));
  addEventListener('online', () => guardarTodos(false));
  addEventListener('beforeunload', e => {        /* asks only when the server does not have the text */
    for (const r of rascunhos.values()) if (r.falhou && !r.parado && !limpo(r)) e.preventDefault();
  });

  /* (e) one submission at a time; buttons stay enabled --------------------------- */
  const porHtmx = (form, botao) => [form, botao].some(e => e && ['post', 'put', 'patch', 'delete', 'get'].some(m => e.hasAttribute(`hx-${m}`)));
  const soltar = form => {
    form.removeAttribute('aria-busy');
    clearTimeout(form._espera);
    const b = form._botao;
    if (b) { b.textContent = b._antes; form._botao = null; }
    const r = rascunhos.get(form);
    if (r) r.parado = false;
  };
  ouvir('submit', e => {
    if (e.target.getAttribute('aria-busy') === 'true') { e.preventDefault(); e.stopImmediatePropagation(); }
  }, true);
  ouvir('submit', e => {
    const form = e.target, botao = e.submitter;
    if (botao?.matches('[data-tema-alternar]')) { e.preventDefault(); mudarTema(); return; }
    const htmx = porHtmx(form, botao);
    const metodo = botao?.getAttribute('formmethod') || form.getAttribute('method') || 'get';
    if ((e.defaultPrevented && !htmx) || (!htmx && metodo.toLowerCase() !== 'post') || form.target || form.hasAttribute('data-repetir')) return;
    form.setAttribute('aria-busy', 'true');
    const r = rascunhos.get(form);               /* a late draft must not come back after publishing */
    if (r) { r.parado = true; r.aGuardar?.abort(); }
    form._espera = setTimeout(() => soltar(form), 20000);
    const dito = botao?.dataset.ocupado;
    if (dito) {
      dizer(dito);
      const texto = botao.lastElementChild?.localName === 'span' ? botao.lastElementChild : botao.childElementCount ? null : botao;
      if (texto) setTimeout(() => { texto._antes = texto.textContent; texto.textContent = dito; form._botao = texto; });
    }
  });
  addEventListener('pageshow', e => { if (e.persisted) todos('form[aria-busy=true]').forEach(soltar); });

  /* (h) copy, dialogs, menus ------------------------------------------------------ */
  const copiar = async el => {
    const texto = new URL(el.dataset.copiar || el.getAttribute('href') || '', location.href).href;
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(texto);
      else {                                      /* plain http in a town hall */
        const t = doc.createElement('textarea');
        t.value = texto; t.className = 'so-leitor'; t.readOnly = true;
        doc.body.append(t); t.select();
        const feito = doc.execCommand('copy');
        t.remove(); el.focus();
        if (!feito) throw new Error();
      }
      dizer(el.dataset.copiado);
      const rotulo = um('span', el);
      if (rotulo && el.dataset.copiado && !rotulo._antes) {
        rotulo._antes = rotulo.textContent; rotulo.textContent = el.dataset.copiado;
        setTimeout(() => { rotulo.textContent = rotulo._antes; rotulo._antes = ''; }, 2500);
      }
    } catch { if (el.href) location.assign(el.href); }
  };
  ouvir('click', e => {
    const t = e.target instanceof Element ? e.target : null;
    if (!t) return;
    todos('details.menu[open]').forEach(d => { if (!d.contains(t)) d.open = false; });
    if (e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey) return;
    const c = t.closest('[data-copiar]');
    if (c) { e.preventDefault(); copiar(c); return; }
    const abre = t.closest('[data-dialogo]'), dialogo = abre && doc.getElementById(abre.dataset.dialogo);
    if (dialogo?.showModal) { e.preventDefault(); dialogo.showModal(); return; }
    const erro = t.closest('.resumo-erros a[href^="#"]');
    if (erro) {
      const campo = doc.getElementById(erro.hash.slice(1));
      if (campo) { e.preventDefault(); const alvo = campo.matches('fieldset') ? um('input,select,textarea', campo) : campo; focar(alvo); (campo.closest('.campo') || campo).scrollIntoView({ block: 'start' }); }
    }
  });
  ouvir('input', e => { if (e.target.dataset?.max) contar(e.target, true); });

  /* (i) long lists of boxes: a field that leaves only the lines with these letters ------------ */
  const simples = texto => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  ouvir('input', e => {
    const campo = e.target, lista = campo.dataset?.filtra && um(campo.dataset.filtra);
    if (!lista) return;
    const procura = simples(campo.value.trim());
    let n = 0;
    for (const bloco of todos('details', lista)) {
      let cabe = 0;
      for (const linha of todos('.opcao', bloco)) {
        linha.hidden = !simples(linha.textContent).includes(procura);
        if (!linha.hidden) cabe++;
      }
      n += cabe;
      bloco.hidden = !cabe;
      bloco.open = !!procura && !!cabe || !!um('input:checked', bloco);
    }
    dizer(procura ? campo.dataset.resultado?.replace('{n}', n) : '');
  });
  ouvir('keydown', e => { if (e.key === 'Enter' && e.target.dataset?.filtra) e.preventDefault(); });

  /* (c) focus after load and after a swap ------------------------------------------ */
  const preparar = () => {
    nomearTema(); barras(); seguirRascunhos();
    todos('textarea[data-max],input[data-max]').forEach(c => contar(c, false));
  };
  let assentar;
  ouvir('htmx:afterSettle', e => {              /* fires once per new element: prepare once */
    const t = e.target, alvo = um('[data-foco]') || (t.matches?.('.resumo-erros') ? t : um('.resumo-erros', t));
    if (alvo) { alvo.removeAttribute('data-foco'); focar(alvo); }
    clearTimeout(assentar);
    assentar = setTimeout(preparar);
  });
  ouvir('htmx:afterRequest', e => {
    const el = e.detail.elt, form = el?.closest?.('form');
    if (!form) return;
    const r = rascunhos.get(form);
    if (r && e.detail.successful && form.getAttribute('aria-busy') === 'true') r.texto = corpo(form);
    soltar(form);
  });
  for (const falha of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) ouvir(falha, () => dizer(doc.body.dataset.falhaRede));

  const relogio = um('[data-minutos]');
  if (relogio) {
    const fim = Date.now() + relogio.dataset.minutos * 6e4;
    const passo = setInterval(() => {
      const s = Math.max(0, Math.round((fim - Date.now()) / 1000));
      relogio.textContent = s ? Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0') : relogio.dataset.acabou;
      if (!s) { clearInterval(passo); dizer(relogio.dataset.acabou); }
    }, 1000);
  }

  folhas();
  preparar();
  const primeiro = um('.resumo-erros') || um('[data-foco]');
  if (primeiro) focar(primeiro);
  raiz.dataset.js = '';
})();
