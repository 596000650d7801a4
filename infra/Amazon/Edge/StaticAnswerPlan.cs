using System.Text.Json;
using System.Text.RegularExpressions;
using Platform.Infra.Configuration;
using Platform.Manifest;

namespace Platform.Infra.Amazon.Edge;

/// <summary>
/// Which answers lie ready: for every placement one, and one for each category; and one for whatever else is asked. The
/// job writes by it, and the function that maps a request to an object is made from it.
/// </summary>
internal sealed partial class StaticAnswerPlan
{
    private const string Root = "answers";
    private const string Listings = "listings";
    private const string ListingsRoute = "/v1/listings";

    /// <summary>The page size of requests that name none: what most of those have that are answered from here.</summary>
    private const int PageSize = 20;

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private readonly SortedDictionary<string, string> _categories = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<string> _placements;

    /// <param name="settings">Placements and categories.</param>
    /// <param name="services">The services: without one that ranks lists there is nothing to be had for a category.</param>
    public StaticAnswerPlan(StaticAnswerSettings settings, IEnumerable<ServiceManifest> services)
    {
        _placements = settings.Placements;
        Answers.Add(new StaticAnswer(Any, Recommendations(_placements[0])));
        Answers.AddRange(_placements.Select(placement => new StaticAnswer(Key(placement, "all"), Recommendations(placement))));
        if (!services.Any(service => service.Routes.Contains(ListingsRoute)))
            return;
        foreach (var category in settings.Categories)
        {
            var (path, file) = ($"{ListingsRoute}/{Uri.EscapeDataString(category)}?pageSize={PageSize}", FileOf(category));
            if (_categories.TryAdd(Normal(category), file))
                Answers.AddRange(_placements.Append(Listings).Select(placement => new StaticAnswer(Key(placement, file), path)));
        }
    }

    /// <summary>The answer to whatever has none of its own.</summary>
    public static string Any => $"{Root}/any.json";

    /// <summary>All of them, in the order in which they are made.</summary>
    public List<StaticAnswer> Answers { get; } = [];

    /// <summary>The plan as the job reads it.</summary>
    public string ForJob() => JsonSerializer.Serialize(Answers, Json);

    /// <summary>The code of the function that maps a request to an object.</summary>
    public string ForEdge()
    {
        var known = JsonSerializer.Serialize(new
        {
            root = Root,
            any = Any,
            placements = new SortedDictionary<string, string>(_placements.ToDictionary(placement => placement), StringComparer.Ordinal),
            listings = _categories.Count > 0 ? Listings : "",
            categories = _categories,
        }, Json);
        return AnswersLiteral().Replace(EmbeddedFiles.Read("answers.js"), _ => $"const answers = {known};", 1);
    }

    private static string Key(string placement, string file) => $"{Root}/{placement}/{file}.json";

    private static string Recommendations(string placement) => $"/v1/recommendations/{placement}?pageSize={PageSize}";

    /// <summary>As the function reads a category: names in lower case, parted alike.</summary>
    private static string Normal(string category) => string.Join(" > ", category.Split('>').Select(name => name.Trim().ToLowerInvariant()));

    /// <summary>Letters that need no escaping; two categories that have the same ones are told apart by a hash.</summary>
    private static string FileOf(string category)
    {
        var normal = Normal(category);
        var hash = ShortHash.Of(normal);
        return $"{Other().Replace(normal, "-").Trim('-')}-{hash}";
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

    [GeneratedRegex(@"const answers = /\*ANSWERS\*/ .*;")]
    private static partial Regex AnswersLiteral();
}
