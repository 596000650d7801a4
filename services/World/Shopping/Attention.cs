namespace Platform.World.Shopping;

/// <summary>
/// How likely a shopper looks at a place of a block: the position-based model, in which a click takes a look and a
/// liking, and the look depends on the place only (Richardson, Dominowska and Ragno, "Predicting clicks", WWW 2007,
/// section 3; Craswell, Zoeter, Taylor and Ramsey, "An experimental comparison of click position-bias models",
/// WSDM 2008, section 3.2). The curve is the power law of Joachims, Swaminathan and Schnabel, "Unbiased
/// learning-to-rank with biased feedback", WSDM 2017, section 7.1: place k is looked at with probability k^-eta.
/// </summary>
internal static class Attention
{
    private const int Places = 200;

    private static readonly (string Placement, double Noticed, double Eta)[] Planted =
    [
        (PlacementNames.Listing, 1, 0.5),
        (PlacementNames.Search, 1, 0.7),
        (PlacementNames.SimilarItems, 0.45, 0.6),
        (PlacementNames.AlsoBought, 0.3, 0.6),
        (PlacementNames.YouMightAlsoLike, 0.5, 0.6),
        (PlacementNames.New, 0.35, 0.7),
        (PlacementNames.Popular, 0.4, 0.7),
    ];

    /// <summary>A block that nobody planted a curve for.</summary>
    private static readonly double[] Elsewhere = Curve(0.6);

    private static readonly Dictionary<string, (double Noticed, double[] Curve)> Curves =
        Planted.ToDictionary(block => block.Placement, block => (block.Noticed, Curve(block.Eta)), StringComparer.Ordinal);

    /// <summary>The probability that a block is noticed at all; its places share this luck.</summary>
    public static double Noticed(string placement) => Curves.TryGetValue(placement, out var block) ? block.Noticed : 0.3;

    /// <summary>The probability that a place of a noticed block is looked at.</summary>
    /// <param name="placement">The block's name.</param>
    /// <returns>Shape [places]: by position, from 0.</returns>
    public static ReadOnlySpan<double> Curve(string placement) => Curves.TryGetValue(placement, out var block) ? block.Curve : Elsewhere;

    private static double[] Curve(double eta) => [.. Enumerable.Range(1, Places).Select(place => Math.Pow(place, -eta))];
}
