// Texts come in as a JSON array, what each package would hide goes out as JSON: {package: [[[start, end], ...] of each text]}.
// Offsets are UTF-16, as in Java.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { OpenRedaction } from "openredaction";

const { SyncRedactor } = createRequire(import.meta.url)("redact-pii");
const HIDDEN = "\uE000";
const CUT = "\uE001";

/**
 * As it comes, but with whatever it has found, however unsure: the setting that found most in the tune half. It takes an address
 * with "example" for no real one, and our invented ones have it: it reads another word of that length there.
 */
const openredaction = new OpenRedaction({ confidenceThreshold: 0 });

async function openRedactionSpans(text) {
  const { detections } = await openredaction.detect(text.replaceAll(/example/gi, "exemplo"));
  return detections.map((found) => found.position);
}

/** As it comes. It answers a text, not where it changed it: each of its steps is asked with a sign that shows the place. */
const steps = new SyncRedactor({ globalReplaceWith: CUT }).childRedactors;

function redactPiiSpans(text) {
  let hidden = text;
  for (const step of steps) {
    hidden = step.regexpMatcher
      ? hidden.replace(step.regexpMatcher, (match) => HIDDEN.repeat(match.length))
      : aligned(hidden, step.redact(hidden));
  }
  return [...hidden.matchAll(/\uE000+/g)].map((run) => [run.index, run.index + run[0].length]);
}

/** The text with as many signs as characters are gone: what was left stands where it first fits. */
function aligned(text, cut) {
  let out = "";
  cut.split(CUT).forEach((piece, i, pieces) => {
    const last = i === pieces.length - 1;
    const at = i === 0 ? 0 : last ? text.length - piece.length : text.indexOf(piece, out.length + 1);
    out += HIDDEN.repeat(at - out.length) + text.slice(at, at + piece.length);
  });
  return out;
}

const texts = JSON.parse(readFileSync(0, "utf8"));
const result = { openredaction: [], "redact-pii": [] };
for (const text of texts) {
  result.openredaction.push(await openRedactionSpans(text));
  result["redact-pii"].push(redactPiiSpans(text));
}
process.stdout.write(JSON.stringify(result));
