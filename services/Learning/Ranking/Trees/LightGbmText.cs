using System.Globalization;

namespace Platform.Learning.Ranking.Trees;

/// <summary>
/// Reads the trees of a model in LightGBM's text format. Thresholds are rounded down to single precision, which
/// changes no decision on values of single precision. What the scorer does not do (categorical splits, linear
/// leaves, zeros that stand for missing values, several classes, means of trees) is refused by name.
/// </summary>
public static class LightGbmText
{
    private const int Categorical = 1;
    private const int DefaultLeft = 2;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is no such model, or has what the scorer does not do.</exception>
    public static TreeEnsemble Read(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var blocks = model.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (blocks.Length == 0 || !blocks[0].StartsWith("tree\n", StringComparison.Ordinal))
            throw new InvalidDataException("This is no model in LightGBM's text format.");
        var header = FieldsOf(blocks[0]);
        if (Number(header, "num_class") != 1 || Number(header, "num_tree_per_iteration") != 1)
            throw new InvalidDataException("A ranker has one class; this model has several.");
        if (blocks[0].Split('\n').Contains("average_output"))
            throw new InvalidDataException("Trees whose mean is the score are not supported.");
        var columns = Number(header, "max_feature_idx") + 1;
        var trees = blocks.Where(block => block.StartsWith("Tree=", StringComparison.Ordinal)).Select(block => TreeOf(FieldsOf(block))).ToArray();
        if (!model.Contains("end of trees", StringComparison.Ordinal))
            throw new InvalidDataException("The model's text breaks off before its end.");
        return new TreeEnsemble(columns, trees);
    }

    private static DecisionTree TreeOf(Dictionary<string, string> fields)
    {
        var number = fields["Tree"];
        if (Number(fields, "num_cat") != 0)
            throw new InvalidDataException($"Tree {number} has a categorical split, which is not supported: give each category a feature of its own.");
        if (fields.GetValueOrDefault("is_linear", "0") != "0")
            throw new InvalidDataException($"Tree {number} has linear leaves, which are not supported.");
        var leaves = List(fields, "leaf_value", ParseNumber);
        if (Number(fields, "num_leaves") == 1)
            return new DecisionTree { Features = [], Thresholds = [], Left = [], Right = [], MissingGoesRight = [], Leaves = leaves };
        var thresholds = List(fields, "threshold", ParseNumber);
        var decisions = List(fields, "decision_type", int.Parse);
        return new DecisionTree
        {
            Features = List(fields, "split_feature", int.Parse),
            Thresholds = [.. thresholds.Select(RoundDown)],
            Left = List(fields, "left_child", int.Parse),
            Right = List(fields, "right_child", int.Parse),
            MissingGoesRight = [.. decisions.Zip(thresholds, (decision, threshold) => MissingGoesRight(decision, threshold, number))],
            Leaves = leaves,
        };
    }

    /// <summary>The bits are those of LightGBM's <c>decision_type</c>: categorical, default left, and twice the kind of missing values.</summary>
    private static bool MissingGoesRight(int decision, double threshold, string tree) => (decision >> 2, decision & Categorical) switch
    {
        // Nothing was missing in training: a missing value counts as zero.
        (0, 0) => threshold < 0,
        (2, 0) => (decision & DefaultLeft) == 0,
        (_, 0) => throw new InvalidDataException($"Tree {tree} takes zeros for missing values, which is not supported."),
        _ => throw new InvalidDataException($"Tree {tree} has a categorical split, which is not supported."),
    };

    /// <summary>The greatest single-precision number that is not above: then x ≤ it exactly where x ≤ the threshold.</summary>
    private static float RoundDown(double threshold)
    {
        var single = (float)threshold;
        return single > threshold ? MathF.BitDecrement(single) : single;
    }

    /// <summary>A split of missing values from all others has the threshold <c>inf</c>.</summary>
    private static double ParseNumber(string text, IFormatProvider format) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, format),
    };

    private static Dictionary<string, string> FieldsOf(string block)
    {
        var fields = new Dictionary<string, string>();
        foreach (var line in block.Split('\n'))
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                fields[line[..at]] = line[(at + 1)..];
        }

        return fields;
    }

    private static int Number(Dictionary<string, string> fields, string name) =>
        int.TryParse(fields.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"The model's text has no number {name}.");

    private static T[] List<T>(Dictionary<string, string> fields, string name, Func<string, IFormatProvider, T> parse)
    {
        if (!fields.TryGetValue(name, out var text))
            throw new InvalidDataException($"The model's text has no {name}.");
        try
        {
            return [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => parse(value, CultureInfo.InvariantCulture))];
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new InvalidDataException($"The model's text: {name} is not a list of numbers.", wrong);
        }
    }
}
