using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>
/// What an identity of a service may reach: what its manifest says it reads and writes, the models it owns, and
/// nothing else. This is the one place where that is decided.
/// </summary>
internal sealed class DataGrants : ComponentResource
{
    private readonly DataGrantsArgs _args;
    private readonly string _name;

    public DataGrants(string name, DataGrantsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:DataGrants", name, options)
    {
        (_args, _name) = (args, name);
        foreach (var model in args.Service.Models)
            GrantModel(model.Name);
        foreach (var (kind, writes) in KindsOf(args.Service))
            Grant(kind, writes);
        Mounts = [.. MountsOf(args)];
        RegisterOutputs();
    }

    /// <summary>The buckets of the service's data folder, in the order of their kinds.</summary>
    public IReadOnlyList<DataMount> Mounts { get; }

    /// <summary>Whether the service keeps sessions, and so must reach their store.</summary>
    public bool ReachesSessions => !_args.IsTraining && KindsOf(_args.Service).Any(entry => entry.Kind == DataKind.Sessions);

    /// <summary>The full name of the topic that the service may publish events to; null where it may not.</summary>
    public Output<string>? PublishesTo { get; private set; }

    /// <summary>Whether pods of a service have buckets in their data folder.</summary>
    public static bool HasMounts(ServiceManifest service) => service.Models.Count > 0 || KindsInFolder(service).Any();

    private void GrantModel(string model)
    {
        var grant = $"{_name}-models-{model}";
        if (_args.IsTraining)
            _ = _args.Buckets.LetWrite(grant, BucketKind.Models, _args.Member, this, model);
        else
            _ = _args.Buckets.LetRead(grant, BucketKind.Models, _args.Member, this, model);
    }

    private void Grant(DataKind kind, bool writes)
    {
        if (kind == DataKind.Sessions)
        {
            // They are kept while shoppers are answered; who trains needs none.
            if (!_args.IsTraining)
                _ = _args.Sessions.LetConnect($"{_name}-sessions", _args.Member, this);
        }
        else if (kind == DataKind.Events && writes && !_args.IsTraining)
        {
            _ = _args.Events.LetPublish($"{_name}-events-publish", _args.Member, this);
            PublishesTo = _args.Events.Id;
        }
        else if (kind != DataKind.Events && writes)
        {
            _ = _args.Buckets.LetWrite($"{_name}-{Buckets.IdOf(BucketOf(kind))}", BucketOf(kind), _args.Member, this);
        }

        if (Reads(kind, writes))
            _ = _args.Buckets.LetRead($"{_name}-{Buckets.IdOf(BucketOf(kind))}", BucketOf(kind), _args.Member, this);
    }

    /// <summary>Who may write may read too, save for events: those are written by publishing.</summary>
    private bool Reads(DataKind kind, bool writes) =>
        kind != DataKind.Sessions && _args.Service.Reads.Contains(kind) && (!writes || kind == DataKind.Events);

    private static IEnumerable<DataMount> MountsOf(DataGrantsArgs args)
    {
        var mounts = KindsInFolder(args.Service)
            .Select(entry => (Kind: BucketOf(entry.Kind), IsReadOnly: entry.Kind == DataKind.Events || !entry.Writes));
        if (args.Service.Models.Count > 0)
            mounts = mounts.Append((BucketKind.Models, !args.IsTraining));
        return mounts.OrderBy(mount => mount.Kind).Select(mount => new DataMount(mount.Kind, args.Buckets.NameOf(mount.Kind), mount.IsReadOnly));
    }

    /// <summary>Sessions are in their store, and events are written by publishing.</summary>
    private static IEnumerable<(DataKind Kind, bool Writes)> KindsInFolder(ServiceManifest service) => KindsOf(service)
        .Where(entry => entry.Kind != DataKind.Sessions)
        .Where(entry => entry.Kind != DataKind.Events || service.Reads.Contains(DataKind.Events));

    private static IEnumerable<(DataKind Kind, bool Writes)> KindsOf(ServiceManifest service) => Enum.GetValues<DataKind>()
        .Where(kind => service.Reads.Contains(kind) || service.Writes.Contains(kind))
        .Select(kind => (kind, service.Writes.Contains(kind)));

    private static BucketKind BucketOf(DataKind kind) => kind switch
    {
        DataKind.Events => BucketKind.Events,
        DataKind.Catalogue => BucketKind.Catalogue,
        DataKind.Experiments => BucketKind.Experiments,
        DataKind.Mail => BucketKind.Mail,
        DataKind.People => BucketKind.People,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no bucket for it."),
    };
}
