namespace Platform.Learning.Histories;

/// <summary>
/// What a <see cref="HistoryModel"/> is learned with. The defaults are the middle of what the search found on two
/// shops; a search starts from them.
/// </summary>
public sealed record HistoryParameters
{
    /// <summary>Products further apart in a history than this do not count as a pair.</summary>
    public int Window { get; init; } = 50;

    /// <summary>A pair g steps apart counts 1 / g^this.</summary>
    public double NearnessPower { get; init; } = 1.0;

    /// <summary>What a pair counts against the order of time: the neighbour came before the product.</summary>
    public double Backward { get; init; } = 0.1;

    /// <summary>A pair in a history of n products counts 1 / n^this.</summary>
    public double LengthPower { get; init; } = 0.15;

    /// <summary>The count is divided by the popularity of the product to this power.</summary>
    public double SourcePower { get; init; }

    /// <summary>The count is divided by the popularity of the neighbour to this power.</summary>
    public double TargetPower { get; init; } = 0.05;

    /// <summary>The divided count to this power is the likeness.</summary>
    public double LikenessPower { get; init; } = 0.95;

    /// <summary>What the neighbours' neighbours count, against 1 for the neighbours.</summary>
    public double TwoSteps { get; init; } = 0.1;

    /// <summary>What shared attributes count, against 1 for the neighbours.</summary>
    public double Attributes { get; init; } = 0.75;

    /// <summary>The cosine of the attributes to this power.</summary>
    public double CosinePower { get; init; } = 0.85;

    /// <summary>Attributes speak for popular products more: times popularity to this power.</summary>
    public double AttributePopularity { get; init; }

    /// <summary>The product a steps before the last of a history counts this^a / (a + 1)^<see cref="AgePower"/>.</summary>
    public double Decay { get; init; } = 0.6;

    /// <summary>See <see cref="Decay"/>.</summary>
    public double AgePower { get; init; } = 0.6;

    /// <summary>Neighbours of a product that are kept; fewer in a shop so large that memory bounds them.</summary>
    public int Neighbours { get; init; } = 400;
}
