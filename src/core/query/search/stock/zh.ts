import type { SpokenWords } from '../spoken-words.js';

export const zh: SpokenWords = {
  stock: `
s student|学生,孩子,小孩,儿童,小朋友,宝宝,娃,儿子,女儿,男孩,女孩,未成年人,青少年,孙子,孙女,侄子,侄女
s teacher|老师,教师,教员,班主任
s parent|家长,父母,爸爸,妈妈,父亲,母亲,监护人
s employee|员工,雇员,职工
s customer,subscriber|客户,顾客,订阅者
s patient|患者,病人
d name|姓名,名字,真名
d email-address|邮箱,电子邮件,电邮
d phone-number|电话,手机号,电话号码
d postal-address|住址,家庭住址,家庭地址,家庭的地址,家里地址,家里的地址,住在哪,住在哪里,住哪,住哪里,住哪儿,住在哪儿,邮政编码,邮编,通讯地址,我家地址,我家的地址,我们家地址
d birth-date|生日,出生日期,出生年月,出生年份,年龄,几岁,多大年纪,岁数,什么时候出生
d birth-place|出生地,籍贯
d photo,user-content|照片,图片,相片
d voice|声音,语音,录音,麦克风,话筒,偷听,窃听,监听
d camera|摄像头,摄像机,摄像
d biometrics|生物识别,生物特征,生物识别信息,指纹,人脸,人脸识别,面部识别,刷脸,虹膜
d health|健康,健康信息,健康数据,健康状况,医疗,医疗信息,医疗记录,病历,过敏,过敏信息,疾病,生病,病情,药物,用药,诊断,疫苗,接种
d mental-health|心理健康,心理,情绪
d special-education|特殊需要,特殊需求,特殊教育,残疾,残障,学习障碍
d religion|宗教,宗教信仰,信仰
d ethnicity|种族,民族,族裔,肤色
d sexuality|性取向
d gender|性别
d politics|政治观点,政治面貌,政治倾向
d immigration|国籍,移民身份,移民,签证
d government-id|身份证,身份证号,身份证号码,社保号,社会安全号,护照,护照号,驾照,驾驶证
d grades|成绩,考试成绩,分数,考分,考试结果,学习成绩
d attendance|考勤,出勤,缺勤,缺课,旷课,迟到
d education-records|学籍,教育记录,学生档案
d meals|午餐,午饭,食堂,伙食
d transport|校车,校车路线
d timetable|课程表,课表
d income|收入,工资,薪水
d card-number|信用卡,银行卡,银行卡号,卡号
d financial-information|银行账户,银行账号,银行
d location,precise-location|位置,定位,行踪,我在哪,我们在哪,我在哪里,我们在哪里
d ip-address|IP地址
d site-usage|浏览记录,浏览历史,上网记录
d search-history|搜索记录,搜索历史
d contacts|通讯录,联系人列表
d calendar|日历,日程
d call-log|通话记录
d message-content|消息,聊天,聊天记录
d viewing-behaviour|哪些视频,什么视频
d password|密码
d social-media|社交媒体,微信,社交账号
d signature|签名
d family-members|兄弟,姐妹,兄弟姐妹,哥哥,弟弟,姐姐,妹妹
d body|身高,体重
d blood|血型
d interests|爱好,兴趣,兴趣爱好
d criminal-record|犯罪记录
d dna|基因,基因数据,遗传信息
d occupation|职业,工作单位
d marital-status|婚姻状况,婚姻
p advertising|广告,广告商,营销,推销
p selling|卖,出售,售卖,贩卖,卖给,卖掉,销售,倒卖,转卖,买数据,买我的数据,买我们的数据,赚钱,牟利,盈利,谋利,数据中介,数据交易
p ownership|归谁,归谁所有,属于谁,所有权
p advertising,analytics d viewing-behaviour,site-usage,event-logs|跟踪,追踪,监视,监控我,监控我们,监控孩子,间谍,跟踪器
p ai|人工智能,机器学习,训练模型,训练AI,大模型,大语言模型,聊天机器人
p profiling|画像,用户画像,自动化决策,自动决策
p hosting|服务器,托管
p storage|存在哪里,存储在哪里,保存在哪里,放在哪里,数据库
p data-breach|泄露,泄漏,数据泄露,信息泄露,被黑,被盗
p law-enforcement|警察,公安,政府,执法,法院
p insurance|保险公司,保险
p research|研究,科研
p personalization|个性化,推荐
g encryption-at-rest,encryption-in-transit|加密,加密的
g encryption-in-transit|传输加密,传输中加密,端到端加密,端对端加密,端到端
g anonymous-claim,pseudonymization|匿名,匿名化,去标识化
g encryption-at-rest,encryption-in-transit,hashing,access-control,two-factor|安全措施,保护措施,数据安全吗,安全吗
g access-control|访问控制
g agreement|合同,协议,数据处理协议
g two-factor|双重验证,两步验证,双因素,双因素认证
g certification|认证!,审计
g consent|同意,家长同意,父母同意,家长的同意,监护人同意,授权,退订,撤回同意,许可
g objection|反对,反对权,异议,拒绝
g legal-basis|法律依据,合法利益,法律基础
g assessment|影响评估
g deletion|删除,删掉,清除,删除权,被遗忘权,抹掉,注销
g compliance|GDPR,COPPA,FERPA,合规,个人信息保护法,数据保护法,隐私法
t planned|计划使用,计划中,即将使用,将来使用
t former|不再使用,已停用,停止使用,以前使用,曾经使用
p contact-point|联系你们,怎么联系,投诉,举报,负责人,数据保护官
f received|从第三方,第三方提供
retention|多久,多长时间,多少年,几年,几个月,多少天,保留期,保留期限,保存期限,保存期,存储期限,到什么时候,到何时,留存
locations|哪个国家,哪国,什么国家,哪些国家,国家,国外,境外,海外,出国
transfer|跨境,跨境传输,出境,数据出境,传输到国外,传到国外,第三国,标准合同条款,标准合同`,
  small:
    '所有 全部 列表 名单 清单 除了 除 以外 之外 不包括 只 只有 仅 仅仅 同时 谁 的 吗 什么 哪些 哪 哪里 我 我的 我们 会 有 在 能 可以 是 被 了 和 给 把 到 看 看到 收集 知道 使用 ' +
    '得到 获取 数据 信息 吧 呢 请问 你 你们 您 他 他们 她 它 它们 这 这个 那 那个 这些 那些 有没有 是否 ' +
    '是不是 会不会 能不能 可不可以 怎么 怎样 如何 为什么 想 想要 要 需要 请 让 使 就 都 也 还 又 很 再 与 或 ' +
    '或者 及 以及 从 对 对于 关于 向 跟 用 用于 来 去 上 下 里 中 着 过 地 得 不 没 没有 人 有人 任何 ' +
    '任何人 公司 哪家 哪个 哪些公司 第三方 供应商 服务商 平台 应用 软件 个人 个人信息 个人数据 资料 保存 存 存储 ' +
    '保留 储存 处理 分享 共享 提供 提供给 发送 发给 传 传输 拿 拿到 接收 访问 查看 读 读取 了解 掌握 做 进行 ' +
    '符合 遵守 离开 一下 啊 呀 嘛 么 我家 家',
  negated:
    '(?:谁|哪 ?些|哪 ?家|公 司|供 应 商|商) (?:\\S+ ){0,8}?(?:(?<![能会是可] )不|不(?! [能会是可再])|(?<!有 )没|无) |' +
    '(?:(?<![能会是可] )不|(?<!有 )没 有|无|未) (?:\\S+ ){1,10}?的 (?:公 司|供 应 商|服 务 商|商 家|企 业|第 三 方) ',
  except: '(?<![删清移解消] )除 (?:[了去] )?(?:\\S+ [和与] )?@|@ (?:以 外|之 外)|(?:不 包 括|不 含|排 除) @',
  only: '(?:只|仅|仅 仅|只 有|只 能|只 把) (?:(?:有|能|会|看|到|拿|得|收|知|道|给|和|与|用|我|们|的) )*@',
  both: '同 时|既 ',
};
