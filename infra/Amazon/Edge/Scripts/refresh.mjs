// Asks the gateway for what the shop is to be answered when the gateway is lost, and keeps what is sound.

/** Why a text is no answer to keep; nothing where it is one. */
export function problemOf(status, text) {
    if (status !== 200) return `status ${status}`;
    let answer;
    try {
        answer = JSON.parse(text);
    } catch {
        return 'no JSON';
    }
    if (!Array.isArray(answer?.results) || answer.results.length === 0) return 'no results';
    const ids = answer.results.map((result) => result?.id);
    if (!ids.every((id) => typeof id === 'string' && id !== '')) return 'a result without an id';
    return new Set(ids).size === ids.length ? undefined : 'a result twice';
}

/**
 * Makes every object of the plan anew, whose answer is sound; of the others the old one stays.
 * @param plan A list of { key, path }: the object, and what to ask for it.
 * @param ask Takes a path and gives { status, text }; may throw.
 * @param store Takes a key and a text.
 * @returns The keys that were written.
 * @throws When something could not be had or kept, after everything else was.
 */
export async function refresh(plan, ask, store) {
    const asked = new Map();
    for (const { path } of plan) {
        if (!asked.has(path)) asked.set(path, read(ask, path));
    }

    const written = [];
    const failed = [];
    for (const { key, path } of plan) {
        const { text, problem } = await asked.get(path);
        if (problem !== undefined) {
            failed.push(`${key}: ${path}: ${problem}`);
            continue;
        }
        try {
            await store(key, text);
            written.push(key);
        } catch (refused) {
            failed.push(`${key}: not stored: ${refused.message}`);
        }
    }

    if (failed.length > 0) throw new Error(`${failed.length} of ${plan.length} answers are the old ones.\n${failed.join('\n')}`);
    return written;
}

async function read(ask, path) {
    try {
        const { status, text } = await ask(path);
        return { text, problem: problemOf(status, text) };
    } catch (lost) {
        return { problem: lost.message };
    }
}
