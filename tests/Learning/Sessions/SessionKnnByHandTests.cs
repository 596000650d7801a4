using CsCheck;
using Platform.Learning.Sessions;

namespace Platform.Learning.Tests.Sessions;

/// <summary>The quick ways to choose and hear the voters, beside the plainest one: sort them all, look at every click.</summary>
public sealed class SessionKnnByHandTests
{
    private const int Items = 12;

    private static readonly SessionKnnParameters Parameters = ToySessions.Plain with
    {
        Forgetting = 0.9f, Likeness = 1.3f, Ageing = 0.2f, AheadDecay = 0.7f, BehindDecay = 0.9f, ReturnKept = 0,
    };

    [Fact]
    public void Answers_are_those_of_all_voters_sorted_and_heard_one_by_one() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Int[0, Items - 1].Array[1, 4], Gen.Int[1, 30], Gen.Int[1, 3], Gen.Int[1, 40])
            .Sample((seed, running, neighbours, window, most) =>
            {
                var parameters = Parameters with { Neighbours = neighbours, Window = window, MostSessions = most };
                var sessions = ToySessions.Random(seed, 60, Items);
                var expected = ByHand(sessions, parameters, running);
                var answer = ToySessions.Learn(parameters, sessions).Ask(running);

                Assert.Equal(expected.Where(sum => sum.Value > 0).Select(sum => sum.Key).Order(), answer.Select(best => best.Item).Order());
                Assert.All(answer, best => Assert.Equal(expected[best.Item], best.Score, 1e-3f));
            });

    private static Dictionary<int, float> ByHand(Sequences sessions, SessionKnnParameters parameters, int[] running)
    {
        int[] newest = [.. running.Reverse().Distinct()];
        int[] window = [.. newest.Take(parameters.Window)];
        var called = window
            .SelectMany(item => Enumerable.Range(0, sessions.Count).Reverse()
                .Where(session => sessions[session].Contains(item)).Take(parameters.MostSessions).Select(session => (session, item)))
            .GroupBy(call => call.session, call => call.item);
        var voters = called
            .Select(call => (Session: call.Key, Match: call.First(), Votes: Votes(call.Key, call)))
            .OrderByDescending(voter => voter.Votes).ThenByDescending(voter => voter.Session).Take(parameters.Neighbours);
        var sums = new Dictionary<int, float>();
        foreach (var (session, match, votes) in voters)
        {
            int[] clicks = [.. sessions[session]];
            var at = Array.LastIndexOf(clicks, match);
            var votedFor = new HashSet<int>();
            foreach (var place in Enumerable.Range(0, clicks.Length).OrderBy(place => Math.Abs(place - at)).ThenByDescending(place => place))
            {
                var distance = Math.Abs(place - at);
                var part = distance == 0 ? 1
                    : place > at ? MathF.Pow(distance, -parameters.AheadDecay)
                    : parameters.Behind * MathF.Pow(distance, -parameters.BehindDecay);
                if (votedFor.Add(clicks[place]))
                    sums[clicks[place]] = sums.GetValueOrDefault(clicks[place]) + (votes * part);
            }
        }

        foreach (var seen in newest)
            sums.Remove(seen);
        return sums;

        float Votes(int session, IEnumerable<int> shared)
        {
            var likeness = 0f;
            foreach (var item in shared.Reverse())
                likeness += MathF.Pow(1 + Array.IndexOf([.. running.Reverse()], item), -parameters.Forgetting);
            var age = (sessions.Times[^1] - sessions.Times[session]) / (float)ToySessions.Day;
            return MathF.Pow(likeness, parameters.Likeness) * MathF.Pow(1 + age, -parameters.Ageing);
        }
    }
}
