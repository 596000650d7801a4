using System.Buffers;
using System.Buffers.Binary;

namespace Platform.Learning.Search.Index;

/// <summary>Packs posting lists, term by term.</summary>
internal sealed class PostingListsBuilder
{
    private readonly List<int> _counts = [];
    private readonly List<int> _firstBlocks = [0];
    private readonly List<int> _lastDocuments = [];
    private readonly List<byte> _blockImpacts = [];
    private readonly List<int> _blockOffsets = [0];
    private readonly ArrayBufferWriter<byte> _data = new();

    /// <summary>Adds the next term's list.</summary>
    /// <param name="documents">In ascending order, each once.</param>
    /// <param name="impacts">As many.</param>
    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<byte> impacts)
    {
        _counts.Add(documents.Length);
        var before = -1;
        for (var start = 0; start < documents.Length; start += PostingLists.BlockSize)
        {
            var size = Math.Min(PostingLists.BlockSize, documents.Length - start);
            AddBlock(documents.Slice(start, size), impacts.Slice(start, size), before);
            before = documents[start + size - 1];
        }

        _firstBlocks.Add(_lastDocuments.Count);
    }

    public PostingLists Finish() =>
        new([.. _counts], [.. _firstBlocks], [.. _lastDocuments], [.. _blockImpacts], [.. _blockOffsets], _data.WrittenSpan.ToArray());

    private void AddBlock(ReadOnlySpan<int> documents, ReadOnlySpan<byte> impacts, int before)
    {
        var widest = 0;
        for (var index = 0; index < documents.Length; index++)
            widest = Math.Max(widest, documents[index] - (index == 0 ? before : documents[index - 1]));
        var width = widest <= byte.MaxValue ? 1 : widest <= ushort.MaxValue ? 2 : 4;
        Span<byte> distance = stackalloc byte[4];
        byte highest = 0;
        for (var index = 0; index < documents.Length; index++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(distance, documents[index] - (index == 0 ? before : documents[index - 1]));
            _data.Write(distance[..width]);
            highest = Math.Max(highest, impacts[index]);
        }

        _data.Write(impacts);
        _lastDocuments.Add(documents[^1]);
        _blockImpacts.Add(highest);
        _blockOffsets.Add(_data.WrittenCount);
    }
}
