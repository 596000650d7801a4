using System.Buffers.Binary;

namespace Platform.Learning.Ranking.Trees;

/// <summary>
/// An ensemble as bytes: a node takes eleven, a leaf eight. Layout, little-endian: the text <c>LTR1</c>; columns and
/// trees (int32); of each tree its nodes (uint16), then of each node feature (uint16), threshold (float32), left and
/// right (int16) and whether a missing value goes right (byte); then the leaves (float64).
/// </summary>
public static class TreeFormat
{
    private const int HeaderBytes = 12;
    private const int NodeBytes = 11;

    private static ReadOnlySpan<byte> Magic => "LTR1"u8;

    /// <summary>Writes an ensemble.</summary>
    /// <exception cref="ArgumentException">It has more than 65,536 features, or a tree of more than 32,767 nodes.</exception>
    public static byte[] Write(TreeEnsemble ensemble)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        if (ensemble.Columns > ushort.MaxValue + 1 || ensemble.Trees.Any(tree => tree.Features.Length > short.MaxValue))
            throw new ArgumentException("The ensemble is too large for the format.", nameof(ensemble));
        var bytes = new byte[HeaderBytes + ensemble.Trees.Sum(tree => 2 + (tree.Features.Length * NodeBytes) + (tree.Leaves.Length * 8))];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), ensemble.Columns);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), ensemble.Trees.Count);
        var at = HeaderBytes;
        foreach (var tree in ensemble.Trees)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)tree.Features.Length);
            at += 2;
            for (var node = 0; node < tree.Features.Length; node++, at += NodeBytes)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), (ushort)tree.Features[node]);
                BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at + 2), tree.Thresholds[node]);
                BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at + 6), (short)tree.Left[node]);
                BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at + 8), (short)tree.Right[node]);
                bytes[at + 10] = tree.MissingGoesRight[node] ? (byte)1 : (byte)0;
            }

            foreach (var leaf in tree.Leaves)
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), leaf);
                at += 8;
            }
        }

        return bytes;
    }

    /// <summary>Reads an ensemble.</summary>
    /// <exception cref="InvalidDataException">The bytes are none, or not a whole one.</exception>
    public static TreeEnsemble Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderBytes || !bytes.StartsWith(Magic))
            throw new InvalidDataException("These bytes are no trees: they do not begin as trees do.");
        var columns = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var rest = bytes[HeaderBytes..];
        if (columns is < 1 or > ushort.MaxValue + 1 || count < 0 || count > rest.Length)
            throw new InvalidDataException($"These bytes are no trees: {count} trees over {columns} features.");
        var trees = new DecisionTree[count];
        for (var tree = 0; tree < count; tree++)
            trees[tree] = ReadTree(ref rest, tree);
        return rest.IsEmpty
            ? new TreeEnsemble(columns, trees)
            : throw new InvalidDataException($"{rest.Length} bytes follow the last tree.");
    }

    private static DecisionTree ReadTree(ref ReadOnlySpan<byte> rest, int number)
    {
        var nodes = rest.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(rest);
        var length = 2 + (nodes * NodeBytes) + ((nodes + 1) * 8);
        if (rest.Length < length)
            throw new InvalidDataException($"Tree {number} breaks off.");
        var tree = new DecisionTree
        {
            Features = new int[nodes], Thresholds = new float[nodes], Left = new int[nodes], Right = new int[nodes],
            MissingGoesRight = new bool[nodes], Leaves = new double[nodes + 1],
        };
        var at = rest[2..];
        for (var node = 0; node < nodes; node++, at = at[NodeBytes..])
        {
            tree.Features[node] = BinaryPrimitives.ReadUInt16LittleEndian(at);
            tree.Thresholds[node] = BinaryPrimitives.ReadSingleLittleEndian(at[2..]);
            tree.Left[node] = BinaryPrimitives.ReadInt16LittleEndian(at[6..]);
            tree.Right[node] = BinaryPrimitives.ReadInt16LittleEndian(at[8..]);
            tree.MissingGoesRight[node] = at[10] switch
            {
                0 => false,
                1 => true,
                _ => throw new InvalidDataException($"Tree {number}: a missing value goes neither left nor right."),
            };
        }

        for (var leaf = 0; leaf <= nodes; leaf++, at = at[8..])
            tree.Leaves[leaf] = BinaryPrimitives.ReadDoubleLittleEndian(at);
        rest = rest[length..];
        return tree;
    }
}
