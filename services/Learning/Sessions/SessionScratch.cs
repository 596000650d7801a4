namespace Platform.Learning.Sessions;

/// <summary>What one query needs to write on; made once and used for many queries, one at a time.</summary>
/// <param name="itemCount">How many items there are.</param>
/// <param name="parameters">Say how much room is needed.</param>
internal sealed class SessionScratch(int itemCount, SessionKnnParameters parameters)
{
    /// <summary>Room for every session that the items of the window can call up.</summary>
    private static int RoomFor(SessionKnnParameters parameters) => parameters.Window * parameters.MostSessions;

    public RunningSession Session { get; } = new();

    public ItemSums Sums { get; } = new(itemCount);

    /// <summary>The sessions called up.</summary>
    public Voter[] Voters { get; } = new Voter[RoomFor(parameters)];

    /// <summary>Where the best of the voters are chosen.</summary>
    public ScoredItem[] Chosen { get; } = new ScoredItem[Math.Min(parameters.Neighbours, RoomFor(parameters))];

    /// <summary>Where the clicks of each voter's session start, and how many there are.</summary>
    public (int Start, int Length)[] Sessions { get; } = new (int, int)[Math.Min(parameters.Neighbours, RoomFor(parameters))];

    /// <summary>What was read only to have it in the cache; kept, so that the reading is not left out.</summary>
    public int Read { get; set; }
}
