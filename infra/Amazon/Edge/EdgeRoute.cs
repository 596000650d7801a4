using Platform.Manifest;

namespace Platform.Infra.Amazon.Edge;

/// <summary>A path that the edge sends to the gateway, and how.</summary>
/// <param name="Pattern">As CloudFront matches paths.</param>
/// <param name="Cache">How long an answer that is the same for every shopper may be kept; null for not at all.</param>
/// <param name="TakesPosts">Whether something is sent there: then nothing static can stand in for it.</param>
internal sealed record EdgeRoute(string Pattern, TimeSpan? Cache, bool TakesPosts)
{
    /// <summary>What shoppers ask; the longest paths first, as the first that fits counts.</summary>
    /// <remarks>Who writes experiments serves the people of the house, who do not come by the shop's host. Events and what
    /// belongs to mails (such as unsubscribing) are posted; everything else is only read.</remarks>
    public static IReadOnlyList<EdgeRoute> Of(IEnumerable<ServiceManifest> services) =>
    [
        .. services.Where(service => !service.Writes.Contains(DataKind.Experiments))
            .SelectMany(service => service.Routes.Select(route => new EdgeRoute($"{route}*", service.EdgeCache, IsWrittenTo(service))))
            .OrderByDescending(route => route.Pattern.Length).ThenBy(route => route.Pattern, StringComparer.Ordinal),
    ];

    private static bool IsWrittenTo(ServiceManifest service) => service.Writes.Contains(DataKind.Events) || service.Writes.Contains(DataKind.Mail);
}
