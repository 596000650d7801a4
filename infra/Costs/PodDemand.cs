using System.Globalization;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>What the pods of a deployment ask of the nodes.</summary>
/// <param name="Service">Whose pods they are.</param>
/// <param name="Processors">Processors that one asks for.</param>
/// <param name="Gigabytes">Memory that one asks for, in GiB.</param>
/// <param name="Least">How many there are at least.</param>
/// <param name="Most">How many there are at most.</param>
public sealed record PodDemand(string Service, double Processors, double Gigabytes, double Least, double Most)
{
    private const double MebibytesPerGibibyte = 1024;

    /// <summary>What runs in a pool: the deployments that choose nodes with its labels.</summary>
    public static IReadOnlyList<PodDemand> In(RecordedResource pool, MeteredStack stack)
    {
        var labels = Place.In(pool).At("nodeConfig.labels");
        return [.. stack.Of(Kinds.Deployment).Where(deployment => Chooses(deployment, labels)).Select(deployment => Of(deployment, stack))];
    }

    private static bool Chooses(RecordedResource deployment, Place labels)
    {
        var selector = Place.In(deployment).At("spec.template.spec.nodeSelector");
        return selector.Keys.Any() && selector.Keys.All(key => selector.Key(key).Text is { } text && text == labels.Key(key).Text);
    }

    private static PodDemand Of(RecordedResource deployment, MeteredStack stack)
    {
        var thing = Place.In(deployment);
        var requests = thing.At("spec.template.spec.containers").Items.Select(container => container.At("resources.requests")).ToArray();
        var scaling = stack.Of(Kinds.Autoscaler).FirstOrDefault(one => Policies.Workloads.ScaleTarget.Is(one, deployment));
        var replicas = thing.At("spec.replicas").Number ?? 1;
        return new PodDemand(
            thing.At("metadata.labels").Key("app.kubernetes.io/name").Text ?? thing.At("metadata.name").Text ?? deployment.Name,
            requests.Sum(request => Processor(request.At("cpu").Text)),
            requests.Sum(request => Memory(request.At("memory").Text)),
            scaling is null ? replicas : Place.In(scaling).At("spec.minReplicas").Number ?? 1,
            scaling is null ? replicas : Place.In(scaling).At("spec.maxReplicas").Number ?? replicas);
    }

    /// <summary>Processors of an amount such as <c>500m</c>; nothing where there is none.</summary>
    private static double Processor(string? text) => text switch
    {
        null => 0,
        [.. var milli, 'm'] => Number(milli) / 1000,
        _ => Number(text),
    };

    /// <summary>GiB of an amount such as <c>512Mi</c>; nothing where there is none.</summary>
    private static double Memory(string? text) => text switch
    {
        null => 0,
        [.. var gibi, 'G', 'i'] => Number(gibi),
        [.. var mebi, 'M', 'i'] => Number(mebi) / MebibytesPerGibibyte,
        [.. var kibi, 'K', 'i'] => Number(kibi) / MebibytesPerGibibyte / MebibytesPerGibibyte,
        _ => Number(text) / MebibytesPerGibibyte / MebibytesPerGibibyte / MebibytesPerGibibyte,
    };

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
