using System.Runtime.InteropServices;

namespace Platform.Learning.Search.Index;

/// <summary>
/// For each term the documents that have it, in ascending order, and its impact there: blocks of 128, each the distances between its documents in as many
/// bytes as the widest needs (1, 2 or 4), then a byte of impact a document. A block knows its last document and its highest impact, so that it can be
/// passed over unread (Ding and Suel 2011, "Faster top-k document retrieval using block-max indexes"). Impacts of a byte lose nothing that matters
/// (Anh and Moffat 2005, "Simplified similarity scoring using term ranks").
/// </summary>
internal sealed class PostingLists(int[] counts, int[] firstBlocks, int[] lastDocuments, byte[] blockImpacts, int[] blockOffsets, byte[] data)
{
    public const int BlockSize = 128;

    /// <summary>Shape [terms]: documents of a term.</summary>
    public int[] Counts => counts;

    /// <summary>Shape [terms + 1]: the blocks of a term are those from its own first to the next one's.</summary>
    public int[] FirstBlocks => firstBlocks;

    /// <summary>Shape [blocks].</summary>
    public int[] LastDocuments => lastDocuments;

    /// <summary>Shape [blocks]: the highest impact in a block.</summary>
    public byte[] BlockImpacts => blockImpacts;

    /// <summary>Shape [blocks + 1]: where a block lies in the data.</summary>
    public int[] BlockOffsets => blockOffsets;

    public byte[] Data => data;

    public long Bytes => data.Length + (4L * (counts.Length + firstBlocks.Length + lastDocuments.Length + blockOffsets.Length)) + blockImpacts.Length;

    /// <summary>Reads a block.</summary>
    /// <param name="term">The term.</param>
    /// <param name="block">One of its blocks.</param>
    /// <param name="documents">Receives the documents.</param>
    /// <param name="impacts">The impacts, as they lie in memory.</param>
    /// <returns>How many there are.</returns>
    public int Read(int term, int block, Span<int> documents, out ReadOnlySpan<byte> impacts)
    {
        var size = SizeOf(term, block);
        var bytes = data.AsSpan(blockOffsets[block]..blockOffsets[block + 1]);
        var width = (bytes.Length / size) - 1;
        var document = block == firstBlocks[term] ? -1 : lastDocuments[block - 1];
        switch (width)
        {
            case 1:
                for (var index = 0; index < size; index++)
                    documents[index] = document += bytes[index];
                break;
            case 2:
                var shorts = MemoryMarshal.Cast<byte, ushort>(bytes)[..size];
                for (var index = 0; index < size; index++)
                    documents[index] = document += shorts[index];
                break;
            default:
                var ints = MemoryMarshal.Cast<byte, int>(bytes)[..size];
                for (var index = 0; index < size; index++)
                    documents[index] = document += ints[index];
                break;
        }

        impacts = bytes[(width * size)..];
        return size;
    }

    private int SizeOf(int term, int block)
    {
        var before = (block - firstBlocks[term]) * BlockSize;
        return Math.Min(BlockSize, counts[term] - before);
    }
}
