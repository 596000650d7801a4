namespace Platform.Recommender.Rungs;

/// <summary>What an answer to a session depends on, besides the model and the catalogue.</summary>
internal readonly struct SessionQuestion : IEquatable<SessionQuestion>
{
    private readonly int[] _session;
    private readonly int _wanted;
    private readonly bool _mayRepeatCurrent;
    private readonly int _hash;

    /// <param name="session">The products, newest last; never to be changed.</param>
    /// <param name="wanted">How many products are wanted.</param>
    /// <param name="mayRepeatCurrent">Whether the current product may be in the answer.</param>
    public SessionQuestion(int[] session, int wanted, bool mayRepeatCurrent)
    {
        (_session, _wanted, _mayRepeatCurrent) = (session, wanted, mayRepeatCurrent);
        var hash = new HashCode();
        hash.Add(wanted);
        foreach (var product in session)
            hash.Add(product);
        _hash = hash.ToHashCode();
    }

    public bool Equals(SessionQuestion other) => _hash == other._hash && _wanted == other._wanted
        && _mayRepeatCurrent == other._mayRepeatCurrent && _session.AsSpan().SequenceEqual(other._session);

    public override bool Equals(object? obj) => obj is SessionQuestion other && Equals(other);

    public override int GetHashCode() => _hash;
}
