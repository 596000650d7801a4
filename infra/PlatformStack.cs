using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Google.Delivery;
using Platform.Infra.Google.Edge;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Google.Monitoring;
using Platform.Infra.Google.Training;
using Platform.Infra.Kubernetes;
using Platform.Infra.Services;
using Pulumi;

namespace Platform.Infra;

/// <summary>The whole platform, top to bottom: what runs where.</summary>
public sealed partial class PlatformStack : Stack
{
    public PlatformStack()
    {
        var (root, settings) = (Deployment.Instance.RootDirectory, Settings.Read(new Config()));
        var services = ServiceFolders.Read(root);
        var digests = ImageDigests.Read(settings, root, services);
        var features = FeatureQueries.Read(root, services);

        var project = new GoogleProject("project", new() { Settings = settings }, GoogleCloud.Begin(settings));
        var google = GoogleCloud.Create(settings, project);
        var agents = new ServiceAgents("agents", new() { Settings = settings, Project = project }, google);
        var keys = new PlatformKeys("platform-keys", new() { Settings = settings, Agents = agents }, google);
        var channels = new NotificationChannels("alerts", new() { Settings = settings }, google);
        _ = new AuditLog("audit", new() { Settings = settings, Keys = keys, RetentionDays = settings.Retention.LogsDays }, google);
        _ = new MonthlyBudget("platform", new() { Settings = settings, Project = project, Emails = channels.Emails }, google);
        _ = new PlatformMonitoring("platform", new() { Settings = settings, Channels = channels }, google);

        var network = new PlatformNetwork("platform", new() { Settings = settings }, google);
        var images = new ImageRegistry("platform", new() { Settings = settings, Keys = keys }, google);
        var releases = new ReleasePolicy("platform-releases", new() { Settings = settings, Keys = keys }, google);
        var github = GitHubFederation.Of("github", settings, images, releases, google);
        var cluster = new ServingCluster("serving", new() { Settings = settings, Keys = keys, Network = network, Images = images }, google);
        github?.LetDeployAs("github-deploy-nodes", cluster.NodeEmail, cluster);
        var data = new DataPlatform("data", new() { Settings = settings, Keys = keys, Agents = agents, Network = network }, google);
        var training = new TrainingPipeline("training", TrainingPipelineArgs.Of(settings, data, images, keys, agents, features), google);
        github?.LetDeployAs("github-deploy-workflow", training.WorkflowEmail, training);
        github?.LetDeployAs("github-deploy-scheduler", training.SchedulerEmail, training);

        var secrets = new OriginSecrets("origin-secrets", new() { Settings = settings });
        var address = new ServingAddress("serving", new()
        {
            Settings = settings, CurrentSecret = secrets.Current, PreviousSecret = secrets.Previous,
            CurrentEventsKey = secrets.CurrentEventsKey, PreviousEventsKey = secrets.PreviousEventsKey,
        }, google);
        var fittings = new ClusterFittings("fittings", new() { Settings = settings, Cluster = cluster, Address = address, Services = services }, cluster.WithGoogle(google));
        var site = new ShopSite("site", new()
        {
            Settings = settings, Services = services, Amazon = AmazonCloud.Create(settings), Google = google, Agents = agents,
            Address = address, Secret = address.Secret, Catalogue = data.Buckets.NameOf(BucketKind.Catalogue),
        });

        foreach (var service in services)
        {
            _ = new PlatformService(service.Name, new()
            {
                Settings = settings, Service = service, Services = services, Image = images.ImageOf(service, digests), Cluster = cluster,
                Fittings = fittings, Data = data, Training = training, Features = features, Channels = channels, Site = site,
            }, cluster.WithGoogle(google));
        }

        SiteUrl = Output.Create(site.Url);
        SiteOwnDistribution = site.ForOwnDistribution;
        SiteEventBus = site.Events.BusArn;
        SiteCatalogueBucket = site.Catalogue.Bucket;
        ClusterName = cluster.Name;
        ClusterEndpoint = cluster.Endpoint;
        ImageRepository = images.Address;
        KpiConnection = data.Readers.Connection;
        OriginAddress = address.Address;
        Attestor = releases.Attestor;
        GitHubProvider = github?.Provider ?? Output.Create("");
        PreviewIdentity = github?.Preview ?? Output.Create("");
        DriftIdentity = github?.Drift ?? Output.Create("");
        DeployIdentity = github?.Deploy ?? Output.Create("");
        ServiceNames = Output.Create(string.Join(' ', services.Select(service => service.Name)));
    }
}
