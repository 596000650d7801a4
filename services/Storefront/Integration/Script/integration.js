// A web page and the platform, without anything else: events in, placements out. See docs/integrate-your-shop.md.

const longestQueue = 200;
const longestPause = 30_000;
const visitorKey = "platform-visitor";

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");

/**
 * Connects a page.
 * @param {"session"|"personal"} consent What the visitor allows; "session" until there is a choice.
 * @param {string} [userId] The customer who is logged in; sent with personal consent only.
 * @param {string} [base] Where /v1 is: the site's own address, unless its edge has another for it.
 */
export function connectShop({ consent = "session", userId, base = "" } = {}) {
  let waiting = [];
  let sending = false;
  let failures = 0;

  // For this visit in the session's storage; for longer only with consent.
  const visitorId = () => {
    const [keeps, forgets] = consent === "personal" ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
    let id = keeps.getItem(visitorKey);
    if (!id) {
      id = (consent === "personal" && forgets.getItem(visitorKey)) || newId();
      keeps.setItem(visitorKey, id);
    }
    forgets.removeItem(visitorKey);
    return id;
  };

  /** The visitor chooses, or chooses anew; what is said here is to be stored by the site with its own choice. */
  const choose = (choice, customer) => {
    [consent, userId] = [choice, customer];
    visitorId();
  };

  /** Sends an event in the background. Nothing waits for it, and one that arrives twice counts once. */
  const send = event => {
    waiting.push({
      visitorId: visitorId(), eventId: newId(), eventTime: new Date().toISOString(), consent,
      ...(consent === "personal" && userId ? { userInfo: { userId } } : {}),
      ...event,
    });
    waiting = waiting.slice(-longestQueue);
    queueMicrotask(flush);
  };

  const flush = async () => {
    if (sending || waiting.length === 0)
      return;
    sending = true;
    const batch = waiting;
    waiting = [];
    let status = 0;
    try {
      status = (await fetch(`${base}/v1/events`, {
        method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(batch), keepalive: true,
      })).status;
    } catch {
      // The net is gone: as good as an answer that says "later".
    }
    sending = false;
    if (status === 0 || status === 429 || status >= 500) {
      waiting = [...batch, ...waiting].slice(-longestQueue);
      setTimeout(flush, Math.min(longestPause, 500 * 2 ** failures++) * (0.5 + Math.random() / 2));
    } else {
      failures = 0;
      queueMicrotask(flush);
    }
  };

  // The page is left: whatever waits goes with the browser.
  addEventListener("pagehide", () => {
    if (waiting.length > 0 && navigator.sendBeacon(`${base}/v1/events`, new Blob([JSON.stringify(waiting)], { type: "application/json" })))
      waiting = [];
  });

  /**
   * Fills an element with the products of a placement and reports that they were shown. Without an answer in time the
   * element stays hidden, and the page is whole.
   * @param {(result: {id: string, product?: object}, token: string) => Node} card Makes one product's node; its link carries the token as ?at=.
   */
  const show = async (placement, element, { productIds = [], pageSize = 8, deadline = 1000, card }) => {
    const query = new URLSearchParams({ visitorId: visitorId(), pageSize, view: "full" });
    productIds.forEach(id => query.append("productId", id));
    if (consent === "personal" && userId)
      query.set("userId", userId);
    try {
      const answer = await fetch(`${base}/v1/recommendations/${placement}?${query}`, { signal: AbortSignal.timeout(deadline) });
      const { results, attributionToken } = answer.ok ? await answer.json() : { results: [] };
      element.hidden = results.length === 0;
      if (element.hidden)
        return null;
      element.dataset.token = attributionToken;
      element.append(...results.map(result => card(result, attributionToken)));
      send({ eventType: "impression", placement, attributionToken, productDetails: results.map(({ id }) => ({ product: { id } })) });
      return attributionToken;
    } catch {
      element.hidden = true;
      return null;
    }
  };

  return { choose, send, show };
}

/** The token of the answer that led to this page, for its events; undefined where none did. */
export const tokenOfThisPage = () => new URLSearchParams(location.search).get("at") ?? undefined;
