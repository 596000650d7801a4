namespace Platform.Learning.Sessions;

/// <summary>
/// Recommends from the running session by what shoppers did in sessions like it: nearest neighbours over an index
/// of sessions (VMIS-kNN: Kersbergen, Sprangers and Schelter 2022, "Serenade", section 3; VS-kNN: Ludewig and
/// Jannach 2018), with these differences. Sessions are compared as sets of items. A session votes for its items by
/// how near they lie to the item it shares, after it or before it. Where it calls up few items, those near the best
/// ones follow. Items that the running session has already seen are weighed by what is learnt of shoppers' returns:
/// how far back they lie, whether this shopper returns often, and what followed the current item earlier on.
/// </summary>
/// <remarks>It never changes, and any number of threads may ask it at once; asking allocates nothing.</remarks>
public sealed class SessionKnn
{
    /// <summary>Best items whose neighbours are looked at, where there are too few candidates.</summary>
    private const int HopFrom = 24;

    /// <summary>Candidates that are enough, per item wanted.</summary>
    private const int EnoughPerItem = 5;

    /// <summary>How far a shopper is followed who goes a way again.</summary>
    private const int RetraceReach = 3;

    private readonly SessionWeights _weights;
    private readonly SessionVoters _voters;
    private readonly ScratchPool<SessionScratch> _scratch;

    /// <param name="index">The sessions.</param>
    /// <param name="parameters">What counts how much.</param>
    /// <exception cref="ArgumentException">A parameter makes no sense; the message says which.</exception>
    public SessionKnn(SessionIndex index, SessionKnnParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Problem() is { } problem)
            throw new ArgumentException(problem, nameof(parameters));
        (Index, Parameters) = (index, parameters);
        _weights = new SessionWeights(index, parameters);
        _voters = new SessionVoters(index, _weights, parameters);
        _scratch = new ScratchPool<SessionScratch>(() => new SessionScratch(index.ItemCount, parameters));
    }

    public SessionIndex Index { get; }

    public SessionKnnParameters Parameters { get; }

    /// <summary>Whether the item that is looked at may be in the answer.</summary>
    public bool RepeatsCurrent => Parameters.Current > 0 || Parameters.CurrentKept > 0;

    /// <summary>Memory that the model holds, in bytes, without what queries write on.</summary>
    public long Bytes => Index.Bytes + _weights.Bytes;

    /// <summary>The items that are likely to come next.</summary>
    /// <typeparam name="TFilter">Says which items may be in the answer.</typeparam>
    /// <param name="session">The clicks so far, newest last; -1, or any negative number, for an item that is not known.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="best">Receives the items, best first; its length is how many are wanted.</param>
    /// <returns>How many there are; none for a session without any known item.</returns>
    public int Recommend<TFilter>(ReadOnlySpan<int> session, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        var scratch = _scratch.Rent();
        try
        {
            scratch.Session.Read(session);
            if (scratch.Session.Count == 0 || best.IsEmpty)
                return 0;
            scratch.Sums.Begin();
            Vote(scratch);
            if (scratch.Sums.Touched.Length < EnoughPerItem * best.Length)
                Hop(scratch.Sums);
            WeighSeen(scratch, session, DampPopular(scratch));

            var top = new TopItems(best);
            foreach (var item in scratch.Sums.Touched)
            {
                var score = scratch.Sums.Of(item);
                if (score > 0 && top.WouldKeep(item, score) && filter.Allows(item))
                    top.Offer(item, score);
            }

            return top.Sort();
        }
        finally
        {
            _scratch.Return(scratch);
        }
    }

    /// <summary>Every neighbour votes once for each of its items, from the shared item outwards.</summary>
    private void Vote(SessionScratch scratch)
    {
        var voters = scratch.Voters;
        var count = _voters.Choose(voters, _voters.Call(scratch.Session, voters), scratch.Chosen);
        var (sums, sessions) = (scratch.Sums, scratch.Sessions);
        Fetch(voters.AsSpan(0, count), scratch);
        for (var place = 0; place < count; place++)
        {
            var (start, length) = sessions[place];
            VoteAround(sums, Index.Items.AsSpan(start, length), in voters[place]);
        }
    }

    /// <summary>
    /// Touches the voters' sessions, which lie far apart: one short read after the other, so that the waits for
    /// memory overlap. Voting, whose branches nobody can foresee, then finds them in the cache.
    /// </summary>
    private void Fetch(ReadOnlySpan<Voter> voters, SessionScratch scratch)
    {
        var (offsets, items, sessions) = (Index.Offsets, Index.Items, scratch.Sessions);
        var read = 0;
        for (var place = 0; place < voters.Length; place++)
        {
            var session = voters[place].Session;
            var (start, end) = (offsets[session], offsets[session + 1]);
            sessions[place] = (start, end - start);
            read ^= items[start];
        }

        scratch.Read = read;
    }

    private void VoteAround(ItemSums sums, ReadOnlySpan<int> clicks, in Voter voter)
    {
        var (ahead, behind, votes) = (_weights.Ahead, _weights.Behind, voter.Votes);
        var before = clicks.LastIndexOf(voter.Match);
        var after = Math.Min(SessionWeights.Reach, clicks.Length - 1 - before);
        var match = before;
        before = Math.Min(SessionWeights.Reach, before);
        sums.NextVoter();
        sums.Vote(voter.Match, votes);
        var distance = 1;
        for (; distance <= Math.Min(before, after); distance++)
        {
            sums.Vote(clicks[match + distance], votes * ahead[distance]);
            sums.Vote(clicks[match - distance], votes * behind[distance]);
        }

        var further = distance;
        for (; distance <= after; distance++)
            sums.Vote(clicks[match + distance], votes * ahead[distance]);
        for (; further <= before; further++)
            sums.Vote(clicks[match - further], votes * behind[further]);
    }

    /// <summary>Adds the items near the best ones: the second step of a walk from the running session.</summary>
    private void Hop(ItemSums sums)
    {
        if (Parameters.SecondHop == 0)
            return;
        Span<ScoredItem> from = stackalloc ScoredItem[HopFrom];
        var top = new TopItems(from);
        foreach (var item in sums.Touched)
            top.Offer(item, sums.Of(item));
        foreach (var (item, score) in from[..top.Sort()])
        {
            var nearby = Index.Nearby.Of(item);
            var near = Index.Nearby.WeightsOf(item);
            for (var place = 0; place < nearby.Length; place++)
                sums.Add(nearby[place], Parameters.SecondHop * score * near[place]);
        }
    }

    /// <summary>Takes from items what they have by being popular.</summary>
    /// <returns>The highest score of an item other than the current one; 1 where there is none.</returns>
    private float DampPopular(SessionScratch scratch)
    {
        var highest = 0f;
        var current = scratch.Session.HasCurrent ? scratch.Session.Items[0] : -1;
        foreach (var item in scratch.Sums.Touched)
        {
            var score = scratch.Sums.Of(item) * _weights.Damping[item];
            scratch.Sums.Set(item, score);
            if (item != current)
                highest = Math.Max(highest, score);
        }

        return highest > 0 ? highest : 1;
    }

    /// <summary>Weighs what the session has already seen, and lets it go its way again.</summary>
    private void WeighSeen(SessionScratch scratch, ReadOnlySpan<int> clicks, float highest)
    {
        var (session, sums) = (scratch.Session, scratch.Sums);
        var current = session.HasCurrent ? session.Items[0] : -1;
        var returning = highest * MathF.Pow(session.Returning, Parameters.ReturnHabit);
        for (var place = 0; place < session.Count; place++)
        {
            var item = session.Items[place];
            // Where the newest click is unknown, the first item here is the one before it.
            var rank = current < 0 ? place + 1 : place;
            sums.Set(item, rank == 0
                ? (sums.Of(item) * Parameters.CurrentKept)
                    + (highest * Parameters.Current * MathF.Pow(session.Repeating, Parameters.CurrentHabit))
                : (sums.Of(item) * Parameters.ReturnKept) + (returning * _weights.Return[rank]));
        }

        if (current >= 0 && Parameters.Retrace > 0)
            Retrace(sums, clicks, highest * Parameters.Retrace);
    }

    private static void Retrace(ItemSums sums, ReadOnlySpan<int> clicks, float weight)
    {
        var current = clicks[^1];
        for (var before = Math.Max(0, clicks.Length - RunningSession.Longest); before < clicks.Length - 1; before++)
        {
            if (clicks[before] != current)
                continue;
            for (var distance = 1; distance <= RetraceReach && before + distance < clicks.Length; distance++)
            {
                var item = clicks[before + distance];
                if (item < 0 || item == current)
                    break;
                sums.Add(item, weight / (distance * distance));
            }
        }
    }
}
