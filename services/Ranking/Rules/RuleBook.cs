using Microsoft.Extensions.Logging;
using Platform.Hosting.Refreshing;
using Platform.Store;

namespace Platform.Ranking.Rules;

/// <summary>
/// The rules as <c>listing-rules.json</c> beside the catalogue's files says. A file with mistakes is not taken over:
/// the rules that were there go on holding, and the log says why.
/// </summary>
internal sealed class RuleBook(DataFolder data, ILogger<RuleBook> logger) : IRefreshed
{
    public const string FileName = "listing-rules.json";

    private volatile ListingRules _current = ListingRules.None;
    private string? _seen;

    public string What => "listing rules";

    public ListingRules Current => _current;

    public async Task RefreshAsync(CancellationToken cancel)
    {
        var path = Path.Combine(data.Catalogue, FileName);
        var text = File.Exists(path) ? await File.ReadAllTextAsync(path, cancel).ConfigureAwait(false) : null;
        if (text == _seen)
            return;
        _seen = text;
        try
        {
            _current = text is null ? ListingRules.None : ListingRules.Parse(text);
            logger.LogInformation("{Rules} listing rules read.", _current.Rules.Count);
        }
        catch (InvalidDataException wrong)
        {
            logger.LogError("{File}: {Problem}; the rules before it go on holding.", path, wrong.Message);
        }
    }
}
