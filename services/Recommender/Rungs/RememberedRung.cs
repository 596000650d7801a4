using BitFaster.Caching.Lru;
using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Recommender.Models;
using Prometheus;

namespace Platform.Recommender.Rungs;

/// <summary>
/// Remembers what another rung answered to a session, for a moment: when a campaign goes out, many open the same
/// page at once. Only answers with nothing of a shopper's own in them are remembered, and only while the version
/// and the catalogue they were made from are the ones that are asked for.
/// </summary>
/// <param name="rung">Answers from the model of the slot, the session and the catalogue, and from nothing else.</param>
/// <param name="slot">Where the model serves.</param>
/// <param name="options">How many answers, and how long.</param>
/// <param name="time">Tells an answer's age.</param>
/// <param name="remembered">Counts the answers that were not made anew.</param>
internal sealed class RememberedRung(
    IRung<RecommendationQuery> rung, ModelSlot<YouMightAlsoLike> slot, RecommenderOptions options, TimeProvider time, ICounter remembered)
    : IRung<RecommendationQuery>
{
    private volatile Answers? _answers;

    public string Name => rung.Name;

    public RungLimits Limits => rung.Limits;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served || !IsAnyones(query))
            return rung.AskAsync(query, buffer, deadline);
        var answers = AnswersOf(served, query.Facts);
        var question = new SessionQuestion(query.Session, query.Wanted, query.MayRepeatCurrent);
        if (answers.Kept.TryGet(question, out var known) && time.GetElapsedTime(known.Made) < options.RememberedFor)
        {
            remembered.Inc();
            known.Products.CopyTo(buffer);
            return ValueTask.FromResult(known.Answer);
        }

        var asked = rung.AskAsync(query, buffer, deadline);
        if (!asked.IsCompletedSuccessfully)
            return asked;
        var answer = asked.Result with { Text = new AnswerText() };
        // Where another version came meanwhile, it is not known which one answered.
        if (ReferenceEquals(slot.Current, served))
            answers.Kept.AddOrUpdate(question, new Remembered(answer, buffer[..answer.Count].ToArray(), time.GetTimestamp()));
        return ValueTask.FromResult(answer);
    }

    /// <summary>Whether the answer would be the same for anybody else who looked at the same products.</summary>
    private static bool IsAnyones(RecommendationQuery query) =>
        query.Session.Length > 0 && query.History.Length == 0 && query.Excluded.Length == 0 && query.NoVariantsOf.Length == 0;

    /// <summary>The answers made from a version and a catalogue; with another of either, the earlier ones are forgotten.</summary>
    private Answers AnswersOf(ServedModel<YouMightAlsoLike> served, ProductFacts facts)
    {
        var answers = _answers;
        if (answers is null || !ReferenceEquals(answers.Served, served) || !ReferenceEquals(answers.Facts, facts))
            _answers = answers = new Answers(served, facts, options.RememberedAnswers);
        return answers;
    }

    private sealed class Answers(ServedModel<YouMightAlsoLike> served, ProductFacts facts, int most)
    {
        public ServedModel<YouMightAlsoLike> Served => served;

        public ProductFacts Facts => facts;

        public FastConcurrentLru<SessionQuestion, Remembered> Kept { get; } =
            new(Environment.ProcessorCount, most, EqualityComparer<SessionQuestion>.Default);
    }

    private sealed record Remembered(RungAnswer Answer, ReadOnlyMemory<ScoredProduct> Products, long Made);
}
