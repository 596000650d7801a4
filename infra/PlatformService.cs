using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Google.Monitoring;
using Platform.Infra.Google.Training;
using Platform.Infra.Kubernetes;
using Platform.Manifest;
using Pulumi;

namespace Platform.Infra;

/// <summary>
/// All that a folder with a <c>service.yaml</c> gets by being there: who it is, what it may touch, its pods, its training,
/// and who hears of it when it fails.
/// </summary>
internal sealed class PlatformService : ComponentResource
{
    public PlatformService(string name, PlatformServiceArgs args, ComponentResourceOptions? options = null)
        : base("platform:index:PlatformService", name, options)
    {
        var (settings, service, data) = (args.Settings, args.Service, args.Data);
        var inHere = new ComponentResourceOptions { Parent = this };
        var identity = new ServiceIdentity(name, new() { Settings = settings, Service = service, Cluster = args.Cluster }, inHere);
        var grants = new DataGrants(name, new()
        {
            Service = service, Member = identity.Member, Buckets = data.Buckets, Events = data.Events, Sessions = data.Sessions,
        }, inHere);
        var workload = new ServiceWorkload(name, new()
        {
            Settings = settings, Service = service, Identity = identity, Image = args.Image,
            Priorities = args.Fittings.Priorities, Gateway = args.Fittings.Gateway,
            Mounts = grants.Mounts, Sessions = SessionAccess.Of(data.Sessions), EventTopic = grants.PublishesTo, After = [grants],
            Calendar = CampaignPlan.For(service, settings, args.Services),
        }, inHere);
        if (service.Models.Count > 0)
        {
            _ = new ServiceTraining(name, new()
            {
                Settings = settings, Service = service, Image = args.Image, Features = args.Features, Pipeline = args.Training,
                Buckets = data.Buckets, Events = data.Events, Sessions = data.Sessions,
                Channels = args.Channels,
            }, inHere);
        }

        if (service.Writes.Contains(DataKind.Mail))
            args.Site.LetSendMail(name, identity.Subject);
        _ = new ServiceMonitoring(name, new() { Settings = settings, Service = service, Channels = args.Channels, Host = settings.Host, After = [workload] }, inHere);
        RegisterOutputs();
    }
}
