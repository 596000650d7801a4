namespace Platform.Learning.Search.Index;

/// <summary>The arrays of a <see cref="TextIndex"/>, to be kept and read back.</summary>
public sealed record TextIndexParts
{
    /// <summary>In ordinal order.</summary>
    public required string[] Terms { get; init; }

    /// <summary>Shape [terms].</summary>
    public required float[] Rarity { get; init; }

    /// <summary>Shape [terms]: documents of a term.</summary>
    public required int[] Counts { get; init; }

    /// <summary>Shape [terms + 1].</summary>
    public required int[] FirstBlocks { get; init; }

    /// <summary>Shape [blocks].</summary>
    public required int[] LastDocuments { get; init; }

    /// <summary>Shape [blocks].</summary>
    public required byte[] BlockImpacts { get; init; }

    /// <summary>Shape [blocks + 1].</summary>
    public required int[] BlockOffsets { get; init; }

    public required byte[] Data { get; init; }

    /// <summary>Shape [documents + 1].</summary>
    public required int[] OrderOffsets { get; init; }

    /// <summary>Terms in the order of the texts; -1 between two.</summary>
    public required int[] Order { get; init; }

    public int Documents => OrderOffsets.Length - 1;

    /// <summary>What does not fit; null where all does. A file that was cut or mixed up must not bring down who searches it.</summary>
    public string? Problem()
    {
        var terms = Terms.Length;
        if (Rarity.Length != terms || Counts.Length != terms || FirstBlocks.Length != terms + 1 || OrderOffsets.Length < 1)
            return $"{terms} terms do not fit {Rarity.Length} rarities, {Counts.Length} counts and {FirstBlocks.Length} blocks.";
        if (LastDocuments.Length != BlockImpacts.Length || BlockOffsets.Length != LastDocuments.Length + 1 || FirstBlocks[^1] != LastDocuments.Length)
            return "The blocks do not fit one another.";
        if (!IsAscending(FirstBlocks) || !IsAscending(BlockOffsets) || BlockOffsets[^1] != Data.Length || !IsAscending(OrderOffsets) || OrderOffsets[^1] != Order.Length)
            return "The offsets do not fit the data.";
        if (LastDocuments.Any(document => document < 0 || document >= Documents) || Order.Any(term => term < -1 || term >= terms))
            return "A document or a term is out of range.";
        for (var term = 0; term < terms; term++)
        {
            if (FirstBlocks[term + 1] - FirstBlocks[term] != (Counts[term] + PostingLists.BlockSize - 1) / PostingLists.BlockSize)
                return $"Term {term} has {Counts[term]} documents in too few or too many blocks.";
        }

        return null;
    }

    private static bool IsAscending(int[] offsets)
    {
        for (var at = 1; at < offsets.Length; at++)
        {
            if (offsets[at] < offsets[at - 1])
                return false;
        }

        return offsets[0] == 0;
    }
}
