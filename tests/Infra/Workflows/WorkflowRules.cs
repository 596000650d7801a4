using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Platform.Infra.Tests.Workflows;

/// <summary>What a schema cannot say of workflows: what is pinned, who may do what, what refers to what.</summary>
internal static partial class WorkflowRules
{
    /// <summary>Mistakes of a workflow.</summary>
    public static IEnumerable<string> Mistakes(Workflow workflow) =>
    [
        .. Pins(workflow), .. Permissions(workflow), .. Scripts(workflow), .. References(workflow),
    ];

    private static IEnumerable<string> Pins(Workflow workflow)
    {
        foreach (var line in workflow.Yaml.Split('\n').Where(line => line.TrimStart(' ', '-').StartsWith("uses:", StringComparison.Ordinal)))
        {
            if (!Pinned().IsMatch(line))
                yield return $"not pinned by commit with its version beside it: {line.Trim()}";
        }

        foreach (var step in workflow.Jobs.SelectMany(job => Workflow.Steps(job.Job)))
        {
            if ($"{step["uses"]}".StartsWith("actions/checkout@", StringComparison.Ordinal) && $"{step["with"]?["persist-credentials"]}" != "false")
                yield return "a checkout leaves its token behind: persist-credentials is not false";
        }
    }

    private static IEnumerable<string> Permissions(Workflow workflow)
    {
        if (workflow.Root["permissions"] is not JsonObject general)
            yield return "the workflow does not say its permissions";
        else if (general.Any(permission => $"{permission.Value}" == "write"))
            yield return "the workflow as a whole may write; only the job that must should";
        var triggers = workflow.Root["on"] as JsonObject ?? [];
        if (triggers.ContainsKey("pull_request_target") || triggers.ContainsKey("workflow_run"))
            yield return "code of a pull request runs with the repository's own rights";
        foreach (var (name, job) in workflow.Jobs)
        {
            var permissions = job["permissions"] as JsonObject ?? workflow.Root["permissions"] as JsonObject ?? [];
            var writes = permissions.Where(permission => $"{permission.Value}" == "write").Select(permission => permission.Key).ToArray();
            var checksOut = Workflow.Steps(job).Any(step => $"{step["uses"]}".StartsWith("actions/checkout@", StringComparison.Ordinal));
            if (checksOut && triggers.ContainsKey("pull_request") && writes.Any(what => what != "id-token"))
                yield return $"{name} runs code of a pull request and may write {string.Join(", ", writes)}";
            if (writes.Contains("id-token") && triggers.ContainsKey("pull_request")
                && !$"{job["if"]}".Contains("head.repo.full_name == github.repository", StringComparison.Ordinal))
                yield return $"{name} would show the identity of the repository to forks";
            if (checksOut && $"{job}".Contains("secrets.", StringComparison.Ordinal))
                yield return $"{name} runs code with a secret";
        }
    }

    private static IEnumerable<string> Scripts(Workflow workflow) =>
    [
        .. Expressions(workflow), .. Pipes(workflow), .. Plugins(workflow),
    ];

    /// <summary>The shell that GitHub takes where a step names none asks only the last of a pipe whether it failed.</summary>
    private static IEnumerable<string> Pipes(Workflow workflow) => workflow.Jobs.SelectMany(job => Workflow.Steps(job.Job)).Select(step => $"{step["run"]}")
        .Where(script => script.Contains(" | ", StringComparison.Ordinal) && !script.Contains("set -o pipefail", StringComparison.Ordinal))
        .Select(script => $"a failure that a pipe hides: {script.Split('\n').First(line => line.Contains(" | ", StringComparison.Ordinal)).Trim()}");

    /// <summary>The stack asks its cluster by a plug-in that no runner has.</summary>
    private static IEnumerable<string> Plugins(Workflow workflow) => workflow.Jobs
        .Where(job => Workflow.Steps(job.Job).Any(step => PulumiRun().IsMatch($"{step["run"]}"))
            && !Workflow.Steps(job.Job).Any(step => $"{step["with"]?["install_components"]}".Contains("gke-gcloud-auth-plugin", StringComparison.Ordinal)))
        .Select(job => $"{job.Name} runs the stack without gke-gcloud-auth-plugin");

    private static IEnumerable<string> Expressions(Workflow workflow) => workflow.Jobs.SelectMany(job => Workflow.Steps(job.Job))
        .Select(step => $"{step["run"]}").Where(script => script.Contains("${{", StringComparison.Ordinal))
        .Select(script => $"an expression within a script, where its value would be run: {script.Split('\n').First(line => line.Contains("${{", StringComparison.Ordinal)).Trim()}");

    private static IEnumerable<string> References(Workflow workflow)
    {
        var jobs = workflow.Jobs.ToDictionary(job => job.Name, job => job.Job);
        foreach (var (name, job) in workflow.Jobs)
        {
            string[] needs = job["needs"] switch { JsonArray list => [.. list.Select(one => $"{one}")], null => [], var one => [$"{one}"] };
            foreach (var missing in needs.Where(need => !jobs.ContainsKey(need)))
                yield return $"{name} needs {missing}, which is no job";
            var steps = Workflow.Steps(job).Select(step => $"{step["id"]}").ToHashSet();
            var text = Decoded(job);
            foreach (Match found in StepOutput().Matches(text))
            {
                if (!steps.Contains(found.Groups[1].Value))
                    yield return $"{name} reads {found.Value}, but has no such step";
            }

            foreach (Match found in JobOutput().Matches(text))
            {
                var (need, output) = (found.Groups[1].Value, found.Groups[2].Value);
                if (!needs.Contains(need))
                    yield return $"{name} reads {found.Value} without needing it";
                else if (jobs.TryGetValue(need, out var other) && other["outputs"]?[output] is null)
                    yield return $"{name} reads {found.Value}, but {need} has no such output";
            }

            foreach (Match found in Matrix().Matches(text))
            {
                var (matrix, key) = (job["strategy"]?["matrix"], found.Groups[1].Value);
                if (matrix?[key] is null && (matrix?["include"] as JsonArray)?.All(entry => entry?[key] is not null) != true)
                    yield return $"{name} reads {found.Value}, but has no such matrix";
            }
        }
    }

    /// <summary>All texts of a job, without JSON's own escapes.</summary>
    private static string Decoded(JsonNode? node) => node switch
    {
        JsonObject map => string.Join('\n', map.Select(entry => Decoded(entry.Value))),
        JsonArray list => string.Join('\n', list.Select(Decoded)),
        _ => $"{node}",
    };

    [GeneratedRegex(@"uses: (\./\S+|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*)$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\s*pulumi (up|preview)\b", RegexOptions.Multiline)]
    private static partial Regex PulumiRun();

    [GeneratedRegex(@"steps\.([\w-]+)\.outputs\.[\w-]+")]
    private static partial Regex StepOutput();

    [GeneratedRegex(@"needs\.([\w-]+)\.outputs\.([\w-]+)")]
    private static partial Regex JobOutput();

    [GeneratedRegex(@"matrix\.([\w-]+)")]
    private static partial Regex Matrix();
}
