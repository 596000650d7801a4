using System.Collections.Immutable;
using Pulumi;
using Aws = Pulumi.Aws;
using Gcp = Pulumi.Gcp;

namespace Platform.Sdk.Generated.Tests;

public class FunctionTests
{
    private readonly Recorder _engine = new();

    [Fact]
    public async Task A_function_sends_its_arguments_and_gives_its_result()
    {
        _engine.Answers["gcp:organizations/getProject:getProject"] = Answer(("number", "42"), ("projectId", "shop"));
        Output<Gcp.Organizations.GetProjectResult>? late = null;
        Gcp.Organizations.GetProjectResult? now = null;

        await Pulumi.Deployment.TestAsync(_engine, new Pulumi.Testing.TestOptions { IsPreview = false }, async () =>
        {
            late = Gcp.Organizations.GetProject.Invoke(new() { ProjectId = Output.Create("shop") });
            now = await Gcp.Organizations.GetProject.InvokeAsync(new() { ProjectId = "shop" });
            return new Dictionary<string, object?>();
        });

        Assert.Equal("shop", _engine.Call("gcp:organizations/getProject:getProject").Args["projectId"]);
        Assert.Equal("42", (await Recorder.ValueOf(late!)).Number);
        Assert.Equal("42", now!.Number);
    }

    [Fact]
    public async Task Nested_arguments_have_a_form_for_values_and_one_for_outputs()
    {
        const string token = "aws:iam/getPolicyDocument:getPolicyDocument";
        _engine.Answers[token] = Answer(("json", "{}"));

        await _engine.RunAsync(() => Aws.Iam.GetPolicyDocument.Invoke(new()
        {
            Statements =
            {
                new Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs { Actions = { "s3:GetObject" }, Resources = { Output.Create("*") } },
            },
        }));

        var statement = ((ImmutableArray<object>)_engine.Call(token).Args["statements"]).Single();
        var actions = (ImmutableArray<object>)((ImmutableDictionary<string, object>)statement)["actions"];
        Assert.Equal("s3:GetObject", actions.Single());
        Assert.Equal(
            typeof(List<Aws.Iam.Inputs.GetPolicyDocumentStatementArgs>),
            typeof(Aws.Iam.GetPolicyDocumentArgs).GetProperty("Statements")!.PropertyType);
    }

    [Theory]
    [InlineData(typeof(Aws.GetRegion), typeof(Aws.GetRegionResult))]
    [InlineData(typeof(Gcp.Storage.GetProjectServiceAccount), typeof(Gcp.Storage.GetProjectServiceAccountResult))]
    [InlineData(typeof(Gcp.Organizations.GetClientConfig), typeof(Gcp.Organizations.GetClientConfigResult))]
    public void A_function_can_be_called_at_once_or_with_inputs(Type function, Type result)
    {
        var methods = function.GetMethods().Where(method => method.DeclaringType == function).ToList();

        Assert.Contains(methods, method => method.Name == "InvokeAsync" && method.ReturnType == typeof(Task<>).MakeGenericType(result));
        Assert.Equal(2, methods.Count(method => method.Name == "Invoke" && method.ReturnType == typeof(Output<>).MakeGenericType(result)));
    }

    private static ImmutableDictionary<string, object> Answer(params (string Key, object Value)[] members) =>
        members.ToImmutableDictionary(member => member.Key, member => member.Value);
}
