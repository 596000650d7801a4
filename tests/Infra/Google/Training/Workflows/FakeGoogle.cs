namespace Platform.Infra.Tests.Google.Training.Workflows;

/// <summary>The parts of Google that a training touches: buckets, jobs, charts, queries, logs, and a clock that sleeping moves.</summary>
internal sealed class FakeGoogle : IWorkflowWorld
{
    public const string Execution = "0f8fad5b-d9cb-469f-a165-70867728950e";

    /// <summary>The 24th of November 2026, three o'clock.</summary>
    public const double Start = 1_795_489_200;

    private readonly List<Dictionary<string, object?>> _jobs = [];

    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["GOOGLE_CLOUD_PROJECT_ID"] = "shop-ml-test",
        ["GOOGLE_CLOUD_LOCATION"] = "europe-west1",
        ["GOOGLE_CLOUD_WORKFLOW_EXECUTION_ID"] = Execution,
        ["MODELS_BUCKET"] = "shop-ml-test-models",
        ["PEOPLE_BUCKET"] = "shop-ml-test-people",
        ["DATA_FOLDER"] = "/gcs/shop-ml-test-{kind}",
        ["TRAINING_KEY"] = "training-key",
        ["TENSORBOARD"] = "projects/1/locations/europe-west1/tensorboards/2",
    };

    public FakeBucket Models { get; } = new();

    public double Now { get; private set; } = Start;

    /// <summary>Every request: its method and its address without the query.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Every line of the log: its severity, and what it holds.</summary>
    public List<(string Severity, Dictionary<string, object?> Json)> Logged { get; } = [];

    /// <summary>What jobs were asked for.</summary>
    public IReadOnlyList<Dictionary<string, object?>> Jobs => _jobs;

    /// <summary>The points that were drawn: metric and value.</summary>
    public List<(string Metric, object? Value)> Drawn { get; } = [];

    /// <summary>The queries that were run.</summary>
    public List<string> Queries { get; } = [];

    public int Cancelled { get; private set; }

    /// <summary>The state of a job: which one, from 0, and the seconds since it was made. What it leaves behind it does here too.</summary>
    public Func<int, double, string> StateOf { get; init; } = (_, _) => "JOB_STATE_SUCCEEDED";

    /// <summary>Is called before each request, with its number from 0: to fail it.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>Is called after an object was written, with its name: to lose the answer.</summary>
    public Action<string> After { get; set; } = _ => { };

    public void Sleep(double seconds) => Now += seconds;

    public void Log(string severity, Dictionary<string, object?> json) => Logged.Add((severity, json));

    public object? Request(string method, Uri url, object? body)
    {
        Requests.Add($"{method} {url.GetLeftPart(UriPartial.Path)}");
        Before(Requests.Count - 1);
        var query = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]));
        return new Dictionary<string, object?> { ["code"] = 200L, ["body"] = Answer(method, url, query, body) };
    }

    private object? Answer(string method, Uri url, Dictionary<string, string> query, object? body) => (url.Host, method) switch
    {
        ("storage.googleapis.com", "GET") when url.AbsolutePath.EndsWith("/o", StringComparison.Ordinal) => Bucket(url, "/storage/v1/b/").List(query),
        ("storage.googleapis.com", "GET") => Bucket(url, "/storage/v1/b/").Get(ObjectOf(url), query),
        ("storage.googleapis.com", "DELETE") => Bucket(url, "/storage/v1/b/").Delete(ObjectOf(url), query),
        ("storage.googleapis.com", "POST") => Insert(Bucket(url, "/upload/storage/v1/b/"), query, body),
        ("europe-west1-aiplatform.googleapis.com", _) when url.AbsolutePath.Contains("/tensorboards/", StringComparison.Ordinal) => Draw(url, query, body),
        ("europe-west1-aiplatform.googleapis.com", "POST") when url.AbsolutePath.EndsWith(":cancel", StringComparison.Ordinal) => Cancelled++,
        ("europe-west1-aiplatform.googleapis.com", "POST") => MakeJob(url, body),
        ("europe-west1-aiplatform.googleapis.com", "GET") => Look(url),
        ("bigquery.googleapis.com", "POST") => Query(body),
        ("bigquery.googleapis.com", "GET") => Values.FromJson("""{"status":{"state":"DONE"}}"""),
        _ => throw WorkflowError.Http(404, $"{method} {url}: there is no such thing."),
    };

    private object? Insert(FakeBucket bucket, Dictionary<string, string> query, object? body)
    {
        var written = bucket.Insert(query, body);
        After(query["name"]);
        return written;
    }

    private FakeBucket Bucket(Uri url, string api)
    {
        Assert.StartsWith($"{api}shop-ml-test-models/o", url.AbsolutePath, StringComparison.Ordinal);
        return Models;
    }

    private static string ObjectOf(Uri url) => Uri.UnescapeDataString(url.AbsolutePath[(url.AbsolutePath.IndexOf("/o/", StringComparison.Ordinal) + 3)..]);

    private object? MakeJob(Uri url, object? body)
    {
        Assert.Equal("/v1/projects/shop-ml-test/locations/europe-west1/customJobs", url.AbsolutePath);
        var job = (Dictionary<string, object?>)body!;
        job["made"] = Now;
        _jobs.Add(job);
        return Values.FromJson($$"""{"name":"projects/1/locations/europe-west1/customJobs/{{_jobs.Count - 1}}","state":"JOB_STATE_QUEUED"}""");
    }

    private Dictionary<string, object?> Look(Uri url)
    {
        var number = int.Parse(url.Segments[^1], System.Globalization.CultureInfo.InvariantCulture);
        return new Dictionary<string, object?> { ["state"] = StateOf(number, Now - (double)_jobs[number]["made"]!) };
    }

    private object? Query(object? body)
    {
        var configuration = (Dictionary<string, object?>)((Dictionary<string, object?>)body!)["configuration"]!;
        Queries.Add((string)((Dictionary<string, object?>)configuration["query"]!)["query"]!);
        return Values.FromJson("""{"jobReference":{"jobId":"query-1"}}""");
    }

    private object? Draw(Uri url, Dictionary<string, string> query, object? body)
    {
        if (url.AbsolutePath.EndsWith(":write", StringComparison.Ordinal))
        {
            foreach (var series in ((List<object?>)((Dictionary<string, object?>)body!)["timeSeriesData"]!).Cast<Dictionary<string, object?>>())
            {
                var point = (Dictionary<string, object?>)Assert.Single((List<object?>)series["values"]!)!;
                Drawn.Add(((string)series["tensorboardTimeSeriesId"]!, ((Dictionary<string, object?>)point["scalar"]!)["value"]));
            }
        }
        else
        {
            Assert.Matches("^[a-z0-9][a-z0-9-]{0,127}$", Assert.Single(query).Value);
            // Experiment and run are there from the training before.
            if (!url.AbsolutePath.EndsWith("/timeSeries", StringComparison.Ordinal))
                throw WorkflowError.Http(409, "It is there already.");
        }

        return null;
    }
}
