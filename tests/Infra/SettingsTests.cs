using System.Text.Json;
using Platform.Infra.Configuration;
using Pulumi;
using Pulumi.Testing;

namespace Platform.Infra.Tests;

[Collection(EnvironmentCollection.Name)]
public sealed class SettingsTests
{
    private const string Project = "platform:project: shop-ml-test";
    private const string Pool = "machine, min and max, such as { machine: n2d-standard-4, min: 1, max: 12 }";

    /// <summary>Each row: a line of the stack's file, and what must be said of it: key, expected, found.</summary>
    public static TheoryData<string, string, string, string> Mistakes { get; } = new()
    {
        { "platform:project: Shop", "platform:project", "a project id", "\"Shop\"" },
        { "platform:region: Europe", "platform:region", "a region such as europe-west1", "\"Europe\"" },
        { "platform:zones: []", "platform:zones", "one to three different letters", "[]" },
        { "platform:zones: [b, b]", "platform:zones", "one to three different letters", "[b, b]" },
        { "platform:zones: [b, europe-west1-c]", "platform:zones", "one to three different letters", "[b, europe-west1-c]" },
        { "platform:releaseChannel: FAST", "platform:releaseChannel", "RAPID, REGULAR or STABLE", "\"FAST\"" },
        { "platform:protect: maybe", "platform:protect", "a boolean", "\"maybe\"" },
        { "platform:costCentre: Big Money", "platform:costCentre", "1 to 63 lower-case letters", "\"Big Money\"" },
        { "platform:network: { nodes: 10.20.0.0/20 }", "platform:network", "nodes, pods, services, controlPlane and privateServices", "{\"nodes\":\"10.20.0.0/20\"}" },
        { Network(nodes: "8.8.8.0/24"), "platform:network.nodes", "a private range", "\"8.8.8.0/24\"" },
        { Network(pods: "10.20.0.0/16"), "platform:network.pods", "a range apart from network.nodes, 10.20.0.0/20", "\"10.20.0.0/16\"" },
        { Network(control: "10.20.16.0/24"), "platform:network.controlPlane", "a range of 28 bits", "\"10.20.16.0/24\"" },
        { Network(managed: "10.29.0.0/28"), "platform:network.privateServices", "a range of 24 bits or less", "\"10.29.0.0/28\"" },
        { Network(managed: "10.28.8.0/24"), "platform:network.privateServices", "a range apart from network.services", "\"10.28.8.0/24\"" },
        { "platform:domain: shop", "platform:domain", "a domain such as example.com", "\"shop\"" },
        { "platform:budget: { monthly: 0, alertAt: [50] }", "platform:budget.monthly", "1 to 10000000", "0" },
        { "platform:budget: { monthly: 100, alertAt: [] }", "platform:budget.alertAt", "one to nine different percentages", "[]" },
        { "platform:budget: { monthly: 100, alertAt: [50, 300] }", "platform:budget.alertAt", "one to nine different percentages, each 1 to 200", "[50, 300]" },
        { "platform:edge: { requestsPerMinute: 5 }", "platform:edge.requestsPerMinute", "10 to 100000", "5" },
        { "platform:delivery: { repository: shop }", "platform:delivery.repository", "owner/name", "\"shop\"" },
        { "platform:delivery: { repository: shop/platform, environment: prod }", "platform:delivery.repositoryId", "the repository's number, 1 or more", "0" },
        { "platform:delivery: { repository: shop/platform, repositoryId: 1 }", "platform:delivery.environment", "an environment such as prod", "nothing" },
        { "platform:delivery: { repository: shop/platform, repositoryId: 1, environment: prod, branch: \"a'b\" }", "platform:delivery.branch", "a branch such as main", "\"a'b\"" },
        { "platform:delivery: { environment: prod }", "platform:delivery.repository", "owner/name", "nothing" },
        { Maintenance(start: "25:00"), "platform:maintenance.start", "a time of the day, UTC", "\"25:00\"" },
        { Maintenance(hours: 2), "platform:maintenance.hours", "4 to 24", "2" },
        { Maintenance(freezes: "[{ from: \"2026-11-15\", to: \"2026-12-31\" }]"), "platform:maintenance", "48 hours open in every 92 days", "25" },
        { Maintenance(days: "[MO, XX]"), "platform:maintenance.days", "different days such as [MO, TU, WE]", "[MO, XX]" },
        { Maintenance(freezes: "[{ from: \"today\", to: \"2026-12-31\" }]"), "platform:maintenance.freezes[0].from", "a day such as 2026-11-15", "\"today\"" },
        { Maintenance(freezes: "[{ from: \"2026-11-15\", to: \"2027-03-01\" }]"), "platform:maintenance.freezes[0].to", "2026-11-15 to 2027-02-12", "\"2027-03-01\"" },
        { Maintenance(freezes: "[{ from: \"2026-11-15\", to: \"2026-11-14\" }]"), "platform:maintenance.freezes[0].to", "2026-11-15 to 2027-02-12", "\"2026-11-14\"" },
        { "platform:burstPool: { machine: n2-standard-4, min: -1, max: 2 }", "platform:burstPool.min", "0 to 100", "-1" },
        { "platform:authorisedNetworks: [{ name: all, range: 0.0.0.0/0 }]", "platform:authorisedNetworks[0].range", "a private range", "\"0.0.0.0/0\"" },
        { "platform:authorisedNetworks: [{ name: office }]", "platform:authorisedNetworks[0]", "a list, each with name and range", "[{\"name\":\"office\"}]" },
        { "platform:servingPool: { machine: big, min: 1, max: 2 }", "platform:servingPool.machine", "a machine type such as n2d-standard-4", "\"big\"" },
        { "platform:servingPool: { machine: n2-standard-4, min: 0, max: 2 }", "platform:servingPool.min", "1 to 100", "0" },
        { "platform:servingPool: { machine: n2-standard-4, min: 3, max: 2 }", "platform:servingPool.max", "3 to 100", "2" },
        { "platform:servingPool: { machine: n2-standard-4, min: one, max: 2 }", "platform:servingPool.min", Pool, "\"min\":\"one\"" },
        { "platform:servingPool: { machine: n2-standard-4, min: 1 }", "platform:servingPool", Pool, "{\"machine\":\"n2-standard-4\",\"min\":1}" },
        { "platform:jobsPool: { machine: n2-standard-4, min: 0, max: 2, spot: 1 }", "platform:jobsPool.spot", Pool, "\"spot\":1" },
        { "platform:jobsPool: { machine: n2-standard-4, min: 0, max: 1000 }", "platform:jobsPool.max", "1 to 100", "1000" },
        { "platform:serviceReplicas: { least: 0, most: 4 }", "platform:serviceReplicas.least", "1 to 1000", "0" },
        { "platform:serviceReplicas: { least: 4, most: 2 }", "platform:serviceReplicas.most", "4 to 1000", "2" },
        { Campaign(name: "Black Friday"), "platform:campaigns[0].name", "lower-case letters, digits and hyphens", "\"Black Friday\"" },
        { Campaign(from: "tomorrow"), "platform:campaigns[0].from", "a time with its offset", "\"tomorrow\"" },
        { Campaign(from: "2026-11-27T06:00:00"), "platform:campaigns[0].from", "a time with its offset", "\"2026-11-27T06:00:00\"" },
        { Campaign(to: "2026-11-27T06:00:00Z"), "platform:campaigns[0].to", "a time after from", "\"2026-11-27T06:00:00Z\"" },
        { Campaign(peak: "0"), "platform:campaigns[0].expectedPeak", "1 to 10000000 requests a second", "0" },
        { Campaign(peak: "many"), "platform:campaigns[0].expectedPeak", "a list, each with name", "many" },
        { Campaign(lead: "8d"), "platform:campaigns[0].lead", "up to seven days", "\"8d\"" },
        { Campaign(lead: "soon"), "platform:campaigns[0].lead", "up to seven days", "\"soon\"" },
        { "platform:campaigns: [{ name: black-friday }]", "platform:campaigns[0]", "a list, each with name, from, to, expectedPeak and lead", "black-friday" },
        { "platform:retention: { eventsDays: 0, peopleDays: 400, logsDays: 400 }", "platform:retention.eventsDays", "1 to 3650", "0" },
        { "platform:retention: { eventsDays: 400, peopleDays: 4000, logsDays: 400 }", "platform:retention.peopleDays", "1 to 3650", "4000" },
        { "platform:retention: { eventsDays: 400 }", "platform:retention", "eventsDays, peopleDays and logsDays", "{\"eventsDays\":400}" },
        { "platform:sessions: { memoryGb: 0 }", "platform:sessions.memoryGb", "1 to 300", "0" },
        { "platform:analytics: { readers: [\"user:one@example.com\"] }", "platform:analytics.readers[0]", "group:ADDRESS", "\"user:one@example.com\"" },
        { "platform:analytics: { readers: [\"group:a@example.com\", \"group:a@example.com\"] }", "platform:analytics.readers[1]", "each reader once", "again" },
        { "platform:traffic: { requestsPerSecond: 1 }", "platform:traffic", "requestsPerSecond, egressGiB", "{\"requestsPerSecond\":1}" },
        { Traffic("-1"), "platform:traffic.mails", "a number from 0", "-1" },
        { Traffic("many"), "platform:traffic.mails", "requestsPerSecond, egressGiB", "\"mails\":\"many\"" },
        { "platform:images: { recommender: latest }", "platform:images.recommender", "a digest", "\"latest\"" },
        { $"platform:images: {{ nobody: \"{Examples.Digest}\" }}", "platform:images.nobody", "one of collector, recommender", "another service" },
        { "platform:domain: Shop", "platform:domain", "a domain such as example.com", "\"Shop\"" },
        { Alerts("emails: []"), "platform:alerts.emails", "an address at least", "[]" },
        { Alerts("emails: [ml]"), "platform:alerts.emails", "addresses such as", "\"ml\"" },
        { Alerts("emails: [ml@shop.example, ML@shop.example]"), "platform:alerts.emails", "different addresses", "[ml@shop.example, ML@shop.example]" },
        { Alerts("pagerDuty: a key"), "platform:alerts.pagerDuty", "the id of a secret", "something else" },
        { Alerts("slack: { channel: alerts, token: slack }"), "platform:alerts.slack.channel", "a channel such as #ml-alerts", "\"alerts\"" },
        { Alerts("slack: { channel: '#alerts' }"), "platform:alerts.slack", "emails, runbooks and silentMinutes", "\"channel\":\"#alerts\"" },
        { Alerts("runbooks: https://shop.example/runbooks/"), "platform:alerts.runbooks", "an https address or a path", "\"https://shop.example/runbooks/\"" },
        { Alerts("silentMinutes: 2000"), "platform:alerts.silentMinutes", "0 to 1440", "2000" },
        { Amazon(account: "\"1234\""), "platform:amazon.account", "an account of 12 digits", "\"1234\"" },
        { Amazon(region: "us-east-1"), "platform:amazon.region", "a region such as eu-west-1", "\"us-east-1\"" },
        { Amazon(zone: "shop.example"), "platform:amazon.zoneId", "a Route 53 zone", "\"shop.example\"" },
        { Amazon(mail: "mail.shop"), "platform:amazon.mailDomain", "a label of a host name such as mail", "\"mail.shop\"" },
        { Amazon(generation: 0), "platform:amazon.originSecretGeneration", "1 or more", "0" },
        { Amazon(sites: "[\"12\"]"), "platform:amazon.siteAccounts[0]", "an account of 12 digits", "\"12\"" },
        { Amazon(edge: 0), "platform:amazon.edgeRequestsPerSecond", "1 to 100000", "0" },
        { Amazon(events: 200_000), "platform:amazon.eventsPerSecond", "1 to 100000", "200000" },
        { Amazon(archive: 400), "platform:amazon.archiveDays", "1 to 90", "400" },
        { Amazon(placements: "[]"), "platform:amazon.staticAnswers.placements", "names of placements such as similar-items", "[]" },
        { Amazon(minutes: 1), "platform:amazon.staticAnswers.everyMinutes", "5 to 720", "1" },
        { Amazon(emails: "[nobody]"), "platform:amazon.alarmEmails", "addresses such as site@example.com", "\"nobody\"" },
        { Amazon(budget: 0), "platform:amazon.monthlyBudget", "1 to 10000000", "0" },
        { "platform:amazon: { account: \"111122223333\" }", "platform:amazon", "account, region, zoneId", "{\"account\":\"111122223333\"}" },
        { "platform:allowUnpublished: perhaps", "platform:allowUnpublished", "a boolean", "\"perhaps\"" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_wrong_value_is_named_with_its_key_what_is_expected_and_what_was_found(string line, string key, string expected, string found)
    {
        using var repository = Repository(line);
        var outcome = await repository.PreviewAsync("test");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Empty(outcome.Graph.Stacks[0].Resources.Where(resource => resource.Custom));
        Assert.Contains($"{key}: expected {expected}", outcome.Text, StringComparison.Ordinal);
        Assert.Contains(", found ", outcome.Text, StringComparison.Ordinal);
        Assert.Contains(found, outcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_project_is_named_with_the_place_that_asks_for_it()
    {
        using var repository = new RepositoryCopy().With("Pulumi.test.yaml", "config: {}\n");
        var outcome = await repository.PreviewAsync("test");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Pulumi.test.yaml:1: config.platform:project: expected a string, as Pulumi.yaml:", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        using var repository = Repository("platform:region: Europe", "platform:releaseChannel: FAST", "platform:jobsPool: {}", Network(nodes: "nowhere"));
        var outcome = await repository.PreviewAsync("test");

        Assert.All(
            ["platform:region:", "platform:releaseChannel:", "platform:jobsPool:", "platform:network.nodes:"],
            key => Assert.Contains(key, outcome.Text, StringComparison.Ordinal));
    }

    /// <summary>The engine itself checks less than a preview does.</summary>
    [Theory]
    [InlineData("protect", "maybe", "platform:protect: expected true or false, found \"maybe\"")]
    [InlineData("zones", "b", "platform:zones: expected one to three different letters such as [b, c, d], found b")]
    [InlineData("zones", "[null]", "platform:zones: expected one to three different letters such as [b, c, d], found []")]
    [InlineData("servingPool", "null", $"platform:servingPool: expected {Pool}, found null")]
    [InlineData("authorisedNetworks", "[null]", "platform:authorisedNetworks[0]: expected name and range, found nothing")]
    [InlineData("maintenance", """{"start":"01:00","hours":4,"days":["MO"],"freezes":[null]}""", "platform:maintenance.freezes[0]: expected from and to, found nothing")]
    [InlineData("network", """{"nodes":null}""", "platform:network.nodes: expected nodes, pods, services, controlPlane and privateServices")]
    public async Task Under_the_engine_too(string key, string text, string said)
    {
        using var configuration = new EngineConfiguration(JsonSerializer.Serialize(new Dictionary<string, string> { [$"platform:{key}"] = text }));
        Assert.Contains(await MistakesAsync(), mistake => mistake.StartsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_any_configuration_every_key_is_named()
    {
        using var configuration = new EngineConfiguration("{}");
        var mistakes = await MistakesAsync();

        Assert.Equal(26, mistakes.Count);
        Assert.All(mistakes, mistake => Assert.EndsWith(", found nothing", mistake, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_alone_is_enough()
    {
        using var repository = Repository();
        Assert.Equal(0, (await repository.PreviewAsync("test")).ExitCode);
    }

    private static async Task<IReadOnlyList<string>> MistakesAsync()
    {
        IReadOnlyList<string> mistakes = [];
        await Deployment.TestAsync(new Cloud().Mocks, new TestOptions { ProjectName = "platform" }, () =>
            mistakes = Assert.Throws<SettingsException>(() => Settings.Read(new Config())).Mistakes);
        return mistakes;
    }

    private static RepositoryCopy Repository(params string[] lines)
    {
        var all = lines.Any(line => line.StartsWith("platform:project:", StringComparison.Ordinal)) ? lines : [Project, .. lines];
        return new RepositoryCopy("Collector", "Recommender").With("Pulumi.test.yaml", $"config:\n{string.Concat(all.Select(line => $"  {line}\n"))}");
    }

    private static string Campaign(
        string name = "black-friday", string from = "2026-11-27T06:00:00Z", string to = "2026-11-28T00:00:00Z", string peak = "9000", string lead = "2h") =>
        $"platform:campaigns: [{{ name: {name}, from: \"{from}\", to: \"{to}\", expectedPeak: {peak}, lead: {lead} }}]";

    private static string Maintenance(string start = "01:00", int hours = 4, string days = "[MO]", string freezes = "[]") =>
        $"platform:maintenance: {{ start: \"{start}\", hours: {hours}, days: {days}, freezes: {freezes} }}";

    private static string Network(string nodes = "10.20.0.0/20", string pods = "10.24.0.0/14", string control = "10.20.16.0/28", string managed = "10.29.0.0/20") =>
        $"platform:network: {{ nodes: {nodes}, pods: {pods}, services: 10.28.0.0/20, controlPlane: {control}, privateServices: {managed} }}";

    /// <summary>Right in all but one field.</summary>
    private static string Alerts(string field)
    {
        string[] fields = ["emails: [ml@shop.example]", "runbooks: docs/runbooks", "silentMinutes: 15"];
        return $"platform:alerts: {{ {string.Join(", ", fields.Where(one => one.Split(':')[0] != field.Split(':')[0]).Append(field))} }}";
    }

    private static string Traffic(string mails) => "platform:traffic: { requestsPerSecond: 1, egressGiB: 1, events: 1, eventBytes: 1, "
        + $"mails: {mails}, bucketGiB: 1, queryTiB: 1, logGiB: 1 }}";

    private static string Amazon(
        string account = "\"111122223333\"", string region = "eu-west-1", string zone = "Z0123456789EXAMPLE", string mail = "mail", int generation = 1,
        string sites = "[]", int edge = 100, int events = 300, int archive = 14, string placements = "[similar-items]", int minutes = 15, string emails = "[]",
        int budget = 100) =>
        $"platform:amazon: {{ account: {account}, region: {region}, zoneId: {zone}, mailDomain: {mail}, originSecretGeneration: {generation}, "
        + $"siteAccounts: {sites}, edgeRequestsPerSecond: {edge}, eventsPerSecond: {events}, archiveDays: {archive}, "
        + $"staticAnswers: {{ placements: {placements}, categories: [], everyMinutes: {minutes} }}, alarmEmails: {emails}, monthlyBudget: {budget} }}";
}
