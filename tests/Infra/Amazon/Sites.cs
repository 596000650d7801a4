using System.Text.Json;
using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Manifest;

namespace Platform.Infra.Tests.Amazon;

/// <summary>The shop's site as a stack makes it.</summary>
internal static class Sites
{
    /// <summary>A service of the repository.</summary>
    public static ServiceManifest Service(string folder) =>
        ServiceManifest.Read(Path.Combine(RepositoryCopy.Original, "services", folder, "service.yaml"));

    /// <summary>Makes the site for Collector and Recommender.</summary>
    /// <param name="settings">Where it is not the examples'.</param>
    /// <param name="then">Does something with it.</param>
    public static async Task<Cloud> MadeAsync(Settings? settings = null, Action<ShopSite>? then = null)
    {
        var all = settings ?? Examples.Settings;
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var google = GoogleCloud.Create(all);
            var secrets = new OriginSecrets("origin-secrets", new() { Settings = all });
            var address = new ServingAddress("serving", new()
            {
                Settings = all, CurrentSecret = secrets.Current, PreviousSecret = secrets.Previous,
                CurrentEventsKey = secrets.CurrentEventsKey, PreviousEventsKey = secrets.PreviousEventsKey,
            }, google);
            var site = new ShopSite("site", new()
            {
                Settings = all,
                Services = [Service("Collector"), Service("Recommender")],
                Amazon = AmazonCloud.Create(all),
                Google = google,
                Agents = new ServiceAgents("agents", new() { Settings = all, Project = Examples.Project }, google),
                Address = address,
                Secret = address.Secret,
                Catalogue = "the-catalogue",
            });
            then?.Invoke(site);
        });
        return cloud;
    }

    /// <summary>A policy that a resource was made with.</summary>
    public static JsonElement[] Statements(this Cloud cloud, string name, string key)
    {
        using var policy = JsonDocument.Parse((string)cloud.Input(name, key)!);
        return [.. policy.RootElement.GetProperty("Statement").EnumerateArray().Select(statement => statement.Clone())];
    }

    /// <summary>The statements of a role's rights, each as its actions and its resources.</summary>
    public static IEnumerable<string> Rights(this Cloud cloud, string name) => cloud.Statements(name, "policy").Select(statement =>
        $"{statement.GetProperty("Effect")} {string.Join(' ', Texts(statement, "Action"))} on {string.Join(' ', Texts(statement, "Resource"))}");

    private static IEnumerable<string> Texts(JsonElement statement, string key) =>
        statement.GetProperty(key).EnumerateArray().Select(item => item.GetString()!);
}
