using System.Diagnostics;
using NJsonSchema;

namespace Platform.Infra.Tests.Workflows;

public sealed class WorkflowTests
{
    private const string Good = """
        name: good
        on:
          pull_request:
        permissions:
          contents: read
        jobs:
          one:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            outputs:
              what: ${{ steps.look.outputs.what }}
            steps:
              - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                with:
                  persist-credentials: false
              - id: look
                run: echo what=1 >> "$GITHUB_OUTPUT"
          two:
            needs: one
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            steps:
              - env:
                  WHAT: ${{ needs.one.outputs.what }}
                run: echo "$WHAT"
        """;

    /// <summary>Each row: a part of the good workflow, what stands there instead, and what must be said of it.</summary>
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2", "@v4", "not pinned by commit" },
        { " # v4.2.2", "", "not pinned by commit" },
        { "persist-credentials: false", "fetch-depth: 0", "persist-credentials is not false" },
        { "permissions:\n  contents: read\n", "", "does not say its permissions" },
        { "contents: read", "contents: write", "the workflow as a whole may write" },
        { "pull_request:", "pull_request_target:", "with the repository's own rights" },
        { "    timeout-minutes: 5\n    outputs", "    timeout-minutes: 5\n    permissions: { pull-requests: write }\n    outputs", "one runs code of a pull request and may write pull-requests" },
        { "    timeout-minutes: 5\n    outputs", "    timeout-minutes: 5\n    permissions: { id-token: write }\n    outputs", "one would show the identity of the repository to forks" },
        { "echo what=1", "echo ${{ github.event.pull_request.title }}", "an expression within a script" },
        { "echo what=1", "echo what=1 | tee out", "a failure that a pipe hides" },
        { "echo what=1", "pulumi up", "one runs the stack without gke-gcloud-auth-plugin" },
        { "needs: one", "needs: three", "two needs three, which is no job" },
        { "    needs: one\n", "", "two reads needs.one.outputs.what without needing it" },
        { "needs.one.outputs.what", "needs.one.outputs.who", "but one has no such output" },
        { "steps.look.outputs.what", "steps.see.outputs.what", "one reads steps.see.outputs.what, but has no such step" },
        { "echo \"$WHAT\"", "echo \"$WHAT\"\n        name: ${{ matrix.stack }}", "but has no such matrix" },
    };

    public static TheoryData<string> Names => [.. Workflow.All.Select(workflow => workflow.Name)];

    /// <summary>The way to the cluster leads by a program that is on no runner by itself.</summary>
    [Fact]
    public void Who_brings_up_or_previews_has_what_shows_the_cluster_who_it_is()
    {
        var jobs = Workflow.All.SelectMany(workflow => workflow.Jobs)
            .Where(entry => Workflow.Steps(entry.Job).Any(step => $"{step["run"]}".Contains("pulumi login", StringComparison.Ordinal))).ToArray();

        Assert.Equal(["staging", "prod", "drift", "clouds"], jobs.Select(entry => entry.Name));
        Assert.All(jobs, entry => Assert.Contains(
            Workflow.Steps(entry.Job), step => $"{step["with"]?["install_components"]}" == "gke-gcloud-auth-plugin"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_workflow_has_only_what_workflows_have_and_keeps_the_rules(string name)
    {
        var workflow = Workflow.All.Single(one => one.Name == name);
        Assert.Empty((await SchemaAsync()).Validate(workflow.Root.ToJsonString()).Select(mistake => $"{mistake}"));
        Assert.Empty(WorkflowRules.Mistakes(workflow));
    }

    [Fact]
    public async Task The_good_workflow_is_good()
    {
        Assert.Empty((await SchemaAsync()).Validate(new Workflow("good.yml", Good).Root.ToJsonString()));
        Assert.Empty(WorkflowRules.Mistakes(new Workflow("good.yml", Good)));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found(string part, string instead, string said)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        var mistakes = WorkflowRules.Mistakes(new Workflow("bad.yml", Good.Replace(part, instead, StringComparison.Ordinal)));
        Assert.Contains(mistakes, mistake => mistake.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("runs-on: ubuntu-24.04", "runs-on: ubuntu-latest")]
    [InlineData("timeout-minutes: 5", "timeout: 5")]
    [InlineData("contents: read", "contents: all")]
    [InlineData("    steps:\n      - env", "    step:\n      - env")]
    [InlineData("id: look\n        run: ", "id: look\n        uses: a\n        run: ")]
    public async Task A_misspelt_key_or_value_is_found(string part, string instead)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        Assert.NotEmpty((await SchemaAsync()).Validate(new Workflow("bad.yml", Good.Replace(part, instead, StringComparison.Ordinal)).Root.ToJsonString()));
    }

    [Fact]
    public void What_a_deploy_brings_up_is_held_to_what_a_release_must_be() =>
        Assert.Contains("preview staging prod --release\n", Workflow.All.Single(one => one.Name == "deploy.yml").Yaml, StringComparison.Ordinal);

    /// <summary>The roles trust runs by what their tokens say: of a pull request, of the branch, of the environment.</summary>
    [Theory]
    [InlineData("preview.yml", "clouds", "AWS_PREVIEW_ROLE_")]
    [InlineData("deploy.yml", "drift", "AWS_DRIFT_ROLE_")]
    [InlineData("deploy.yml", "staging", "AWS_DEPLOY_ROLE_")]
    [InlineData("deploy.yml", "prod", "AWS_DEPLOY_ROLE_")]
    public void Each_job_takes_the_role_that_trusts_it(string workflow, string name, string role)
    {
        var job = Workflow.All.Single(one => one.Name == workflow).Jobs.Single(one => one.Name == name).Job;
        var login = Workflow.Steps(job).Single(step => $"{step["uses"]}".StartsWith("aws-actions/", StringComparison.Ordinal));
        Assert.Contains(role, $"{login["with"]?["role-to-assume"]}", StringComparison.Ordinal);
        Assert.Equal(role == "AWS_DEPLOY_ROLE_", job["environment"] is not null);
    }

    [Fact]
    public async Task Every_script_is_one_that_the_shell_understands()
    {
        var scripts = Workflow.All.SelectMany(workflow => workflow.Jobs).SelectMany(job => Workflow.Steps(job.Job)).Select(step => $"{step["run"]}")
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryCopy.Original, ".ci")).Select(File.ReadAllText)).Where(script => script.Length > 0).ToArray();
        Assert.NotEmpty(scripts);
        foreach (var script in scripts)
        {
            using var shell = Process.Start(new ProcessStartInfo("bash", ["-n"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
            await shell.StandardInput.WriteAsync(script);
            shell.StandardInput.Close();
            Assert.Equal("", await shell.StandardError.ReadToEndAsync());
            await shell.WaitForExitAsync();
        }
    }

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromFileAsync(Path.Combine(RepositoryCopy.Original, "tests/Infra/Workflows/workflow.schema.json"));
}
