using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Platform.Learning.Ranking.Trees;

/// <summary>
/// Scores many rows at once, without walking trees: QuickScorer (Lucchese et al. 2015, "QuickScorer: a Fast Algorithm to
/// Rank Documents with Additive Ensembles of Regression Trees", section 3), for several rows side by side (Lucchese et
/// al. 2016, "Exploiting CPU SIMD Extensions to Speed-up Document Scoring with Tree Ensembles"). Feature by feature, by
/// rising thresholds, every node that sends a row right takes the leaves to its left out of the tree's bits; the lowest
/// bit left is the leaf. What all rows of a block share ends the walk through a feature's thresholds early.
/// Any number of threads may use one.
/// </summary>
public sealed class TreeScorer
{
    /// <summary>Rows side by side.</summary>
    private const int Block = 16;

    /// <summary>Leaves of a tree: as many as a lane has bits.</summary>
    private const int MostLeaves = 32;

    private readonly FeatureNodes[] _features;
    private readonly double[] _leaves;
    private readonly int _trees;
    private readonly ScratchPool<Scratch> _scratch;

    /// <param name="ensemble">The trees.</param>
    /// <exception cref="InvalidDataException">A tree has more than 32 leaves and is more than 32 nodes deep.</exception>
    public TreeScorer(TreeEnsemble ensemble)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        Columns = ensemble.Columns;
        var trees = ensemble.Trees.SelectMany(tree => TreeCutter.Cut(tree, MostLeaves)).ToArray();
        _trees = trees.Length;
        _leaves = new double[_trees * MostLeaves];
        var nodes = new List<ScorerNode>();
        for (var tree = 0; tree < _trees; tree++)
            ScorerNode.AddAll(trees[tree], tree, nodes, _leaves.AsSpan(tree * MostLeaves, MostLeaves));
        _features = [.. nodes.GroupBy(node => node.Feature).OrderBy(group => group.Key).Select(group => FeatureNodes.Of(group.Key, group, Block))];
        _scratch = new(() => new Scratch(Columns * Block, _trees * Block));
    }

    /// <summary>Features of a row.</summary>
    public int Columns { get; }

    /// <summary>Scores rows. Equal to the sum that <see cref="TreeEnsemble.Score"/> makes, bit for bit. Allocates nothing.</summary>
    /// <param name="features">Shape [rows × columns], row by row; NaN where a value is missing.</param>
    /// <param name="scores">Shape [rows]; receives the scores.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another.</exception>
    public void Score(ReadOnlySpan<float> features, Span<double> scores)
    {
        if ((long)scores.Length * Columns != features.Length)
            throw new ArgumentException($"{features.Length} features are not {scores.Length} rows of {Columns}.", nameof(features));
        var scratch = _scratch.Rent();
        for (var row = 0; row < scores.Length; row += Block)
        {
            var count = Math.Min(Block, scores.Length - row);
            Turn(features.Slice(row * Columns, count * Columns), count, scratch.Values);
            scratch.Leaves.AsSpan().Fill(uint.MaxValue);
            foreach (var feature in _features)
                Apply(feature, scratch.Values, scratch.Leaves);
            Sum(scratch.Leaves, scores.Slice(row, count));
        }

        _scratch.Return(scratch);
    }

    /// <summary>Turns rows into columns; the last row stands in for those that a short block lacks.</summary>
    private void Turn(ReadOnlySpan<float> rows, int count, float[] values)
    {
        for (var row = 0; row < Block; row++)
        {
            var from = rows.Slice(Math.Min(row, count - 1) * Columns, Columns);
            for (int column = 0, at = row; column < from.Length; column++, at += Block)
                values[at] = from[column];
        }
    }

    private static void Apply(FeatureNodes feature, float[] values, uint[] leaves)
    {
        ref var value = ref values[feature.Feature * Block];
        var low = Vector256.LoadUnsafe(ref value);
        var high = Vector256.LoadUnsafe(ref value, Block / 2);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(leaves);
        if (!(Vector256.EqualsAll(low, low) && Vector256.EqualsAll(high, high)))
            ApplyMissing(feature, low, high, ref bits);
        ref var nodes = ref MemoryMarshal.GetArrayDataReference(feature.Nodes);
        var node = 0;
        foreach (var group in feature.Groups)
        {
            var threshold = Vector256.Create(group.Threshold);
            var lowRight = Vector256.GreaterThan(low, threshold).AsUInt32();
            var highRight = Vector256.GreaterThan(high, threshold).AsUInt32();
            if ((lowRight | highRight) == Vector256<uint>.Zero)
                return;
            for (; node < group.End; node++)
                Keep(ref bits, Unsafe.Add(ref nodes, node), ~lowRight, ~highRight);
        }
    }

    /// <summary>No comparison holds for a missing value, so that its nodes are gone through one by one.</summary>
    private static void ApplyMissing(FeatureNodes feature, Vector256<float> low, Vector256<float> high, ref uint bits)
    {
        var lowIsThere = Vector256.Equals(low, low).AsUInt32();
        var highIsThere = Vector256.Equals(high, high).AsUInt32();
        foreach (var node in feature.RightOfMissing)
            Keep(ref bits, node, lowIsThere, highIsThere);
    }

    /// <summary>Takes the node's left leaves out, except in the lanes that are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(ref uint bits, PlacedMask node, Vector256<uint> lowKept, Vector256<uint> highKept)
    {
        var mask = Vector256.Create(node.Mask);
        ref var at = ref Unsafe.Add(ref bits, node.At);
        (Vector256.LoadUnsafe(ref at) & (mask | lowKept)).StoreUnsafe(ref at);
        (Vector256.LoadUnsafe(ref at, Block / 2) & (mask | highKept)).StoreUnsafe(ref at, Block / 2);
    }

    private void Sum(uint[] leaves, Span<double> scores)
    {
        Span<double> sums = stackalloc double[Block];
        sums.Clear();
        ref var value = ref MemoryMarshal.GetArrayDataReference(_leaves);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(leaves);
        for (var tree = 0; tree < _trees; tree++)
        {
            ref var first = ref Unsafe.Add(ref value, tree * MostLeaves);
            ref var lanes = ref Unsafe.Add(ref bits, tree * Block);
            for (var row = 0; row < Block; row++)
                sums[row] += Unsafe.Add(ref first, BitOperations.TrailingZeroCount(Unsafe.Add(ref lanes, row)));
        }

        sums[..scores.Length].CopyTo(scores);
    }

    private sealed class Scratch(int values, int leaves)
    {
        public float[] Values { get; } = new float[values];

        public uint[] Leaves { get; } = new uint[leaves];
    }
}
