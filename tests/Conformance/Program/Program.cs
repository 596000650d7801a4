using Platform.Conformance.Program;
using Pulumi;

return await (args.FirstOrDefault("conformance") switch
{
    "conformance" => Deployment.RunAsync<ConformanceStack>(),
    "many" => Deployment.RunAsync<ManyStack>(),
    "throws" => Deployment.RunAsync(FailingPrograms.Throw),
    "throws-later" => Deployment.RunAsync(FailingPrograms.ThrowLater),
    "misses-setting" => Deployment.RunAsync(FailingPrograms.MissSetting),
    "misreads-setting" => Deployment.RunAsync(FailingPrograms.MisreadSetting),
    "shows-endpoint" => Deployment.RunAsync(FailingPrograms.ShowEndpoint),
    "chain" => Deployment.RunAsync(FailingPrograms.DeclareChain),
    var name => throw new ArgumentException($"There is no program {name}.", nameof(args)),
});
