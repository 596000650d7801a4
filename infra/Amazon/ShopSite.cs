using Platform.Infra.Amazon.Access;
using Platform.Infra.Amazon.Alarms;
using Platform.Infra.Amazon.Delivery;
using Platform.Infra.Amazon.Edge;
using Platform.Infra.Amazon.Events;
using Platform.Infra.Amazon.Mail;
using Pulumi;

namespace Platform.Infra.Amazon;

/// <summary>What the platform has in the account of the shop's site: the edge, the way of its events and its catalogue, the mails.</summary>
internal sealed class ShopSite : ComponentResource
{
    private readonly ShopSiteArgs _args;

    public ShopSite(string name, ShopSiteArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:ShopSite", name, options)
    {
        _args = args;
        var (settings, amazon) = (args.Settings, args.Amazon);
        var alarms = new SiteAlarms($"{name}-alarms", new() { Settings = settings, Region = settings.Amazon.Region }, amazon.InEurope(this));
        _ = new OriginRecords("origin", new()
        {
            Settings = settings, Address = args.Address.Address, ProofName = args.Address.ProofName, ProofData = args.Address.ProofData,
        }, amazon.InEurope(this));
        // Budgets lie in the region of the world, as CloudFront does.
        var world = new SiteAlarms($"{name}-world-alarms", new()
        {
            Settings = settings, Region = AmazonCloud.WorldRegion, Ringers = [SiteAlarms.CloudWatch, SiteBudget.Teller],
        }, amazon.InWorld(this));
        _ = new SiteBudget($"{name}-world-month", new() { Settings = settings, Topic = world.Topic }, amazon.InWorld(this));
        var edge = Edge(alarms, world);
        Events = new ShopEvents("shop-events", new() { Settings = settings, Key = args.Address.EventsKey, Alarms = alarms }, amazon.InEurope(this));
        Catalogue = new CatalogueDrops("catalogue-drops", new() { Settings = settings, Agents = args.Agents, Catalogue = args.Catalogue }, new()
        {
            Parent = this, Providers = [.. amazon.Europe.Providers, .. args.Google.Providers],
        });
        Federation = new SiteFederation("shop-site", new() { Settings = settings }, new() { Parent = this, Providers = args.Google.Providers });
        Mail = new ShopMail("shop-mail", new() { Settings = settings, Alarms = alarms }, amazon.InEurope(this));
        if (settings.Delivery is { Repository: { } repository, Environment: { } environment })
        {
            _ = new GithubAccess("github", new()
            {
                Settings = settings, Repository = repository, Branch = settings.Delivery.Branch, Environment = environment,
            }, amazon.InEurope(this));
        }

        (Url, ForOwnDistribution) = (edge.Url, edge.ForOwnDistribution);
        Tell();
        RegisterOutputs(new Dictionary<string, object?> { ["url"] = Url });
    }

    /// <summary>Where the shop asks.</summary>
    public string Url { get; }

    /// <summary>See <see cref="ShopEdge.ForOwnDistribution"/>.</summary>
    public Output<string> ForOwnDistribution { get; }

    public ShopEvents Events { get; }

    public CatalogueDrops Catalogue { get; }

    public SiteFederation Federation { get; }

    public ShopMail Mail { get; }

    /// <summary>Lets a service of the platform send mails.</summary>
    /// <param name="service">The service's name.</param>
    /// <param name="subject">The unique id of its identity at Google.</param>
    /// <returns>The role.</returns>
    public Output<string> LetSendMail(string service, Input<string> subject) => Mail.LetSend($"{service}-mail", subject);

    private ShopEdge Edge(SiteAlarms alarms, SiteAlarms world)
    {
        var (settings, amazon) = (_args.Settings, _args.Amazon);
        var certificate = new EdgeCertificate("edge", new() { Settings = settings }, amazon.InWorld(this));
        var logs = new PrivateBucket("edge-logs", new() { Settings = settings, IsVersioned = false, Days = 90 }, amazon.InEurope(this));
        var writable = logs.Allow(EdgeLogs.Delivery(logs, settings.Amazon.Account));
        var answers = new StaticAnswers("static-answers", new()
        {
            Settings = settings,
            Plan = new StaticAnswerPlan(settings.Amazon.StaticAnswers, _args.Services),
            Secret = _args.Secret,
            Alarms = alarms,
            Certificate = certificate.Arn,
            // The edge asks here for many shoppers at once: no bound by address.
            Firewall = Firewall("static-answers", null),
        }, amazon.InEurope(this));
        return new ShopEdge("edge", new()
        {
            Settings = settings,
            Routes = EdgeRoute.Of(_args.Services),
            Secret = _args.Secret,
            Answers = answers,
            Alarms = world,
            Certificate = certificate.Arn,
            Firewall = Firewall("edge", settings.Amazon.EdgeRequestsPerSecond),
            // Where the right to write is not there yet, AWS adds one of its own, which ours would then take away.
            Logs = Output.Tuple(logs.Arn, writable.Id).Apply(made => made.Item1),
        }, amazon.InWorld(this));

        Output<string> Firewall(string before, int? limit) => new EdgeFirewall(
            $"{before}-firewall", new() { Settings = settings, Before = $"Before {before}.", RequestsPerSecond = limit, Key = world.Key.Arn }, amazon.InWorld(this)).Arn;
    }

    private void Tell() => _ = new SiteParameters("site", new()
    {
        Values = new Dictionary<string, (Input<string>, string)>
        {
            ["url"] = (Url, "Where the shop asks: /v1/recommendations/{placement} and so on."),
            ["events-url"] = ($"{Url}/v1/events", "Where the shop's pages send what visitors do."),
            ["bus"] = (Events.BusArn, "Where the site puts orders and product events."),
            ["catalogue-bucket"] = (Catalogue.Bucket, "Where the site drops its catalogue."),
            ["mail-domain"] = (Mail.Domain, "What personal mails come from."),
            ["mail-configuration"] = (Mail.Configuration, "The configuration set that personal mails are sent with."),
            ["own-distribution"] = (ForOwnDistribution, "For a shop that prefers /ml/* on a distribution of its own; JSON."),
        },
    }, _args.Amazon.InEurope(this));
}
