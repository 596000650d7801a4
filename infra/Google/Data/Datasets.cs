using Pulumi;
using Pulumi.Gcp.BigQuery;
using Pulumi.Gcp.BigQuery.Inputs;
using DatasetAccessArgs = Pulumi.Gcp.BigQuery.DatasetAccessArgs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// Events as rows, and beside them the dataset of the figures that are made of them: who may see the figures sees no
/// event.
/// </summary>
internal sealed class Datasets : ComponentResource
{
    private const string EventsId = "events";
    private const string KpisId = "kpis";
    private const string TableId = "user_events";
    private const double DayMilliseconds = 24 * 60 * 60 * 1000d;

    /// <summary>The least that BigQuery allows: rows that were erased may be had back for so long.</summary>
    private const string TimeTravelHours = "48";

    private readonly Dataset _events;

    public Datasets(string name, DatasetsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:Datasets", name, options)
    {
        var settings = args.Settings;
        var kept = new CustomResourceOptions { Parent = this, Protect = settings.Protect };
        _events = Make(EventsId, "What shoppers did.");
        var kpis = Make(KpisId, "The figures of the shop, by day, arm and placement.");
        var table = new ExpiringTable($"{name}-{EventsId}-rows", new ExpiringTableArgs
        {
            DatasetId = _events.DatasetId,
            TableId = TableId,
            Description = "A row for each delivery of an event; a repeated one has the same eventId.",
            Schema = EmbeddedFiles.Read("user-events.json"),
            TimePartitioning = new TablePartitionsArgs
            {
                Type = "DAY", Field = "eventTime", ExpirationMs = settings.Retention.EventsDays * DayMilliseconds,
            },
            Clusterings = { "eventType", "visitorId" },
            EncryptionConfiguration = new TableEncryptionConfigurationArgs { KmsKeyName = args.Key },
            DeletionProtection = settings.Protect,
            Labels = settings.Labels("data"),
        }, kept);
        (Events, Kpis, Rows) = (_events.DatasetId, kpis.DatasetId, table.TableId);
        EventsTable = Output.Format($"{settings.Project}.{Events}.{Rows}");
        _ = new DatasetAccess($"{name}-{KpisId}-may-read", new DatasetAccessArgs
        {
            DatasetId = Events,
            AuthorizedDataset = new DatasetAccessAuthorizedDatasetArgs
            {
                Dataset = new DatasetAccessAuthorizedDatasetDatasetArgs { ProjectId = settings.Project, DatasetId = Kpis },
                TargetTypes = { "VIEWS" },
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["events"] = Events, ["kpis"] = Kpis });

        Dataset Make(string id, string description) => new($"{name}-{id}", new DatasetArgs
        {
            DatasetId = id,
            Description = description,
            Location = settings.Region,
            DeleteContentsOnDestroy = !settings.Protect,
            MaxTimeTravelHours = TimeTravelHours,
            DefaultEncryptionConfiguration = new DatasetDefaultEncryptionConfigurationArgs { KmsKeyName = args.Key },
            Labels = settings.Labels("data"),
        }, kept);
    }

    /// <summary>The name of the dataset of events.</summary>
    public Output<string> Events { get; }

    /// <summary>The name of the dataset of figures.</summary>
    public Output<string> Kpis { get; }

    /// <summary>The name of the table of events; known once it is there.</summary>
    public Output<string> Rows { get; }

    /// <summary>The table of events: project, dataset and table, parted by points.</summary>
    public Output<string> EventsTable { get; }

    /// <summary>Lets a service account write rows of events.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="email">The account's address.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public DatasetAccess LetDeliver(string name, Input<string> email, Resource parent) => Let(name, "WRITER", email, parent);

    /// <summary>Lets a service account read events.</summary>
    /// <inheritdoc cref="LetDeliver"/>
    public DatasetAccess LetRead(string name, Input<string> email, Resource parent) => Let(name, "READER", email, parent);

    // By the dataset's own list: grants by IAM would take from it what the views of the figures may read.
    private DatasetAccess Let(string name, string role, Input<string> email, Resource parent) => new(name, new DatasetAccessArgs
    {
        DatasetId = _events.DatasetId, Role = role, UserByEmail = email,
    }, new CustomResourceOptions { Parent = parent });
}
