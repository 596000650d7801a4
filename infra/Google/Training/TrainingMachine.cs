using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Infra.Google.Training;

/// <summary>The machine of a job at Vertex AI, which has fewer types than Compute Engine: of a type that it lacks the next larger.</summary>
internal static partial class TrainingMachine
{
    /// <summary>The machine for what a manifest asks for.</summary>
    /// <param name="machine">A type of Compute Engine, such as <c>n2-standard-2</c>.</param>
    public static string Of(string machine)
    {
        if (TypePattern().Match(machine) is not { Success: true } type)
            return machine;
        // Vertex AI's list for custom training: no N2D, and of each shape nothing smaller than this.
        var series = type.Groups["series"].Value == "n2d" ? "n2" : type.Groups["series"].Value;
        var shape = type.Groups["shape"].Value;
        var least = shape switch { "standard" => 4, "highmem" => 2, _ => 16 };
        var cores = Math.Max(least, int.Parse(type.Groups["cores"].Value, CultureInfo.InvariantCulture));
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{shape}-{cores}");
    }

    [GeneratedRegex("^(?<series>e2|n1|n2|n2d)-(?<shape>standard|highmem|highcpu)-(?<cores>[0-9]{1,3})$")]
    private static partial Regex TypePattern();
}
