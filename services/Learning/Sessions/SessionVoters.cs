namespace Platform.Learning.Sessions;

/// <summary>Calls up the sessions that share an item with the running one.</summary>
/// <param name="index">The sessions.</param>
/// <param name="weights">Their weights.</param>
/// <param name="parameters">How many count.</param>
internal sealed class SessionVoters(SessionIndex index, SessionWeights weights, SessionKnnParameters parameters)
{
    /// <summary>
    /// Merges the lists of the newest items of the running session, each from its newest session on; a session's
    /// likeness is the sum of the weights of the items it shares, each counted once. So sessions are compared as
    /// sets, and come out newest first without any table of what was seen.
    /// </summary>
    /// <returns>How many sessions were called up.</returns>
    public int Call(RunningSession running, Voter[] voters)
    {
        var lists = Math.Min(parameters.Window, running.Count);
        // Where a single item calls them up, all are equally alike, and the newer one has at least as many votes.
        var most = lists == 1 ? Math.Min(parameters.MostSessions, parameters.Neighbours) : parameters.MostSessions;
        Span<int> next = stackalloc int[lists];
        Span<int> ends = stackalloc int[lists];
        Span<int> heads = stackalloc int[lists];
        Span<float> shares = stackalloc float[lists];
        for (var list = 0; list < lists; list++)
        {
            var item = running.Items[list];
            next[list] = index.ListOffsets[item];
            ends[list] = Math.Min(index.ListOffsets[item + 1], next[list] + most);
            heads[list] = next[list] < ends[list] ? index.Lists[next[list]] : -1;
            shares[list] = weights.ByLag[running.Lags[list]] * weights.Rarity[item];
        }

        var (count, likenessBefore, votesBefore) = (0, -1f, 0f);
        while (true)
        {
            var session = -1;
            foreach (var head in heads)
                session = Math.Max(session, head);
            if (session < 0)
                return count;
            var (likeness, match) = (0f, -1);
            for (var list = lists - 1; list >= 0; list--)
            {
                if (heads[list] != session)
                    continue;
                likeness += shares[list];
                match = list;
                heads[list] = ++next[list] < ends[list] ? index.Lists[next[list]] : -1;
            }

            // Most sessions share the current item alone: the same likeness again and again.
            if (likeness != likenessBefore)
                (likenessBefore, votesBefore) = (likeness, weights.OfLikeness(likeness));
            voters[count++] = new Voter(session, running.Items[match], votesBefore * weights.ByAge[session]);
        }
    }

    /// <summary>Moves those with the most votes to the front; of equals the newer one.</summary>
    /// <returns>How many are left.</returns>
    public int Choose(Voter[] voters, int count, ScoredItem[] chosen)
    {
        if (count <= parameters.Neighbours)
            return count;
        var top = new TopItems(chosen);
        for (var voter = 0; voter < count; voter++)
            top.Offer(voter, voters[voter].Votes);
        // The heap's first entry is the worst of those kept: all others of them can be told by it, without sorting.
        var worst = chosen[0];
        var kept = 0;
        for (var voter = 0; voter <= worst.Item || kept < top.Count; voter++)
        {
            if (voters[voter].Votes > worst.Score || (voters[voter].Votes == worst.Score && voter <= worst.Item))
                voters[kept++] = voters[voter];
        }

        return kept;
    }
}
