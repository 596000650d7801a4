namespace Platform.Learning.Search.Semantic;

/// <summary>How texts become vectors.</summary>
public sealed record LatentParameters
{
    public int Dimensions { get; init; } = 64;

    /// <summary>Documents that a term must stand in to count.</summary>
    public int LeastDocuments { get; init; } = 2;

    /// <summary>To which power a dimension's singular value weighs it.</summary>
    public double Stretch { get; init; }
}
